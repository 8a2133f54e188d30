import { windowRoutes } from '@yimen/contract/routes/window.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { recordUnmasking } from '../../identity/access-log.ts';
import { amendedContact } from '../../identity/amended-contact.ts';
import { refuseParted } from '../../identity/refuse-parted.ts';
import { refuseAnotherPerson } from '../../identity/same-person.ts';
import { act } from '../../store/act.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';
import type { Request } from '../../store/request.ts';
import { windowViewOf } from '../../store/window-view-of.ts';

type Call = { person: Person; key: string | null; params: { id: string } };

/** One application at the window: 形式初审 of all items on one page, and what follows from it (R2.4). */
export function openWindowCase(app: FastifyInstance, platform: Platform): void {
  const perform = (
    { person, key, params: { id } }: Call,
    command: Command,
    seen: number | null = null,
    along?: Request['along'],
  ): Promise<WindowView> =>
    act(platform, { person, command, id, key, seen, ...(along && { along }) }, ({ stored, connection }) =>
      windowViewOf(platform, person, readableBy(person, 'readForWindow', stored), { connection }),
    );

  serve(app, windowRoutes.showForWindow, async ({ person, params: { id } }) =>
    windowViewOf(platform, person, await findForReading(platform, person, 'readForWindow', id)),
  );
  serve(app, windowRoutes.checkMaterials, asked =>
    perform(asked, { type: 'checkMaterials', marks: asked.body.marks }, asked.body.seen),
  );
  serve(app, windowRoutes.requestCorrection, asked => {
    const { asks, marks, seen } = asked.body;
    return perform(asked, { type: 'requestCorrection', asks, marks }, seen);
  });
  serve(app, windowRoutes.amendApplication, async asked => {
    const { answers, marks, seen, contact } = asked.body;
    const { person, params, request } = asked;
    const { state } = await findForReading(platform, person, 'readForWindow', params.id);
    await refuseAnotherPerson(platform, state, answers, 'window');
    const { applicant } = state;
    const about = { person, application: params.id, applicant, answers, contact, ip: request.ip };
    const along = await amendedContact(platform, about);
    return perform(asked, { type: 'amend', answers, marks }, seen, along);
  });
  serve(app, windowRoutes.refuseApplication, asked => {
    const { reason, note, marks, seen } = asked.body;
    return perform(asked, { type: 'refuse', reason, note, marks }, seen);
  });
  serve(app, windowRoutes.acceptApplication, async asked => {
    const { marks, declined, deferral, place, seen } = asked.body;
    const { person, params } = asked;
    const { state } = await findForReading(platform, person, 'readForWindow', params.id);
    const along: Request['along'] = connection => refuseParted(platform, person, state, connection);
    const optional = { ...given('deferral', deferral), ...given('place', place) };
    return perform(asked, { type: 'accept', marks, declined, ...optional }, seen, along);
  });
  serve(app, windowRoutes.redispatchItem, asked =>
    perform(asked, {
      type: 'redispatch',
      item: asked.params.item,
      seen: asked.body.seen,
      ...given('note', asked.body.note),
      ...given('agency', asked.body.agency),
    }),
  );
  serve(app, windowRoutes.deliverAtWindow, asked =>
    perform(asked, { type: 'deliver', item: asked.params.item, seen: asked.body.seen, way: asked.body.way }),
  );
  serve(app, windowRoutes.withdrawItemForApplicant, asked => {
    const { item, note, seen } = asked.body;
    return perform(asked, { type: 'withdrawItem', item, note }, seen);
  });
  serve(app, windowRoutes.withdrawForApplicant, asked =>
    perform(asked, { type: 'withdraw' }, asked.body.seen),
  );
  serve(app, windowRoutes.recordVisitAtWindow, asked =>
    perform(asked, { type: 'recordVisit', ...asked.body }),
  );
  serve(app, windowRoutes.strikeVisitAtWindow, asked =>
    perform(asked, { type: 'strikeVisit', ...asked.body }),
  );
  serve(app, windowRoutes.unmaskForWindow, async ({ person, params: { id }, body: { reason }, request }) => {
    const stored = await findForReading(platform, person, ['readForWindow', 'unmask'], id);
    await recordUnmasking(platform, { person, application: id, item: null, reason, ip: request.ip });
    return windowViewOf(platform, person, stored, { unmasked: true });
  });
}

/** An optional part of a command: absent rather than undefined. */
function given<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { [P in K]?: V };
}
