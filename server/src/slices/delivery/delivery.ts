import { windowRoutes } from '@yimen/contract/routes/window.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { FastifyInstance } from 'fastify';
import type { Carrier } from '../../carrier/carrier.ts';
import { serve } from '../../http/door.ts';
import { act } from '../../store/act.ts';
import { readableBy } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';
import { windowViewOf } from '../../store/window-view-of.ts';

type Call = { person: Person; key: string | null; params: { id: string }; body: { seen: number } };

/** Results on paper on their way to the soldier: chosen with him, posted, followed (R4.2). */
export function openDelivery(app: FastifyInstance, platform: Platform, carrier: Carrier): void {
  const perform = ({ person, key, params: { id }, body: { seen } }: Call, command: Command) =>
    act(platform, { person, command, id, key, seen }, ({ stored, connection }) =>
      windowViewOf(platform, person, readableBy(person, 'readForWindow', stored), { connection }),
    );

  serve(app, windowRoutes.chooseDeliveryAtWindow, asked => {
    const { way, together, to } = asked.body;
    return perform(asked, { type: 'chooseDelivery', way, together, ...(to !== undefined && { to }) });
  });
  serve(app, windowRoutes.sendParcel, asked => {
    const { items, waybill } = asked.body;
    return perform(asked, { type: 'sendParcel', items, waybill, carrier: carrier.code });
  });
  serve(app, windowRoutes.trackParcel, asked => {
    const { status, note } = asked.body;
    const { parcel } = asked.params;
    return perform(asked, { type: 'trackParcel', parcel, status, ...(note !== undefined && { note }) });
  });
}
