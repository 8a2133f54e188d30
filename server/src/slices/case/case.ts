import { leadRoutes } from '@yimen/contract/routes/lead.ts';
import { oversightRoutes } from '@yimen/contract/routes/oversight.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { type LeadView, leadView } from '@yimen/domain/view/lead-view.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { recordUnmasking } from '../../identity/access-log.ts';
import { act } from '../../store/act.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';

type Call = { person: Person; key: string | null; params: { id: string } };

/** The whole case for the lead and those above (R6.1): every branch, the history in words, where time goes, the visits. */
export function openCase(app: FastifyInstance, platform: Platform): void {
  serve(app, leadRoutes.showCase, async ({ person, params: { id } }) =>
    leadView(await lensFor(platform, person, await findForReading(platform, person, 'readWhole', id))),
  );
  const perform = ({ person, key, params: { id } }: Call, command: Command): Promise<LeadView> =>
    act(platform, { person, command, id, key }, async ({ stored, connection }) =>
      leadView(await lensFor(platform, person, readableBy(person, 'readWhole', stored), { connection })),
    );
  serve(app, leadRoutes.recordVisitByLead, asked => perform(asked, { type: 'recordVisit', ...asked.body }));
  serve(app, leadRoutes.strikeVisitByLead, asked => perform(asked, { type: 'strikeVisit', ...asked.body }));
  serve(app, oversightRoutes.urge, asked => {
    const { to, item, note } = asked.body;
    return perform(asked, { type: 'urge', to, note, ...(item !== undefined && { about: item }) });
  });
  serve(app, leadRoutes.unmaskCase, async ({ person, params: { id }, body: { reason }, request }) => {
    const stored = await findForReading(platform, person, ['readWhole', 'unmask'], id);
    await recordUnmasking(platform, { person, application: id, item: null, reason, ip: request.ip });
    return leadView(await lensFor(platform, person, stored, { unmasked: true }));
  });
}
