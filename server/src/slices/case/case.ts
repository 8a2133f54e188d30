import { leadRoutes } from '@yimen/contract/routes/lead.ts';
import { leadView } from '@yimen/domain/view/lead-view.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { recordUnmasking } from '../../identity/access-log.ts';
import { act } from '../../store/act.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';

/** The whole case for the lead and those above (R6.1): every branch, the history in words, where time goes, the visits. */
export function openCase(app: FastifyInstance, platform: Platform): void {
  serve(app, leadRoutes.showCase, async ({ person, params: { id } }) =>
    leadView(await lensFor(platform, person, await findForReading(platform, person, 'readWhole', id))),
  );
  serve(app, leadRoutes.recordVisitByLead, ({ person, key, params: { id }, body }) =>
    act(platform, { person, command: { type: 'recordVisit', ...body }, id, key }, async ({ stored }) =>
      leadView(await lensFor(platform, person, readableBy(person, 'readWhole', stored))),
    ),
  );
  serve(app, leadRoutes.unmaskCase, async ({ person, params: { id }, body: { reason }, request }) => {
    const stored = await findForReading(platform, person, ['readWhole', 'unmask'], id);
    await recordUnmasking(platform, { person, application: id, item: null, reason, ip: request.ip });
    return leadView(await lensFor(platform, person, stored, true));
  });
}
