import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { results } from '../store/test-platform.ts';
import type { SoundCall } from './test-calls.ts';
import type { Office } from './test-office.ts';

/** What stands ready for these calls: an application of the soldier's own, the clerk, and what he has just seen. */
type Ready = {
  own: (state: 'draft' | 'submitted') => Promise<string>;
  by: Extract<Person, { kind: 'staff' }>;
  seenNow: (place: string) => Promise<number>;
};

export const home = { name: '麦穗归', phone: '19900000001', address: '广东省江门市台山市台城街道演示路1号' };

/** An application whose driving licence is granted and may be posted by itself. */
export async function licenceReady(office: Office, by: Ready['by']): Promise<string> {
  const id = await office.accepted(by);
  const agency = '440700-traffic-police';
  const officer: Person = { ...by, id: 'officer', agency, division: '440700', roles: ['handler'] };
  const does = (command: object) =>
    office.act(officer, id, { item: '11', seen: null, ...command } as Command);
  await office.act(by, id, { type: 'chooseDelivery', way: 'ems', together: false, to: home });
  await does({ type: 'receive' });
  await does({ type: 'conclude', outcome: 'granted', result: results['11'] });
  return id;
}

/** One sound call for every route on the way of results; for tests only. */
export function deliveryCalls(office: Office, { own, by, seenNow }: Ready) {
  const choice = { way: 'ems', together: true, to: home };
  const sent = async () => {
    const id = await licenceReady(office, by);
    await office.act(by, id, {
      type: 'sendParcel',
      items: ['11'],
      carrier: 'by-hand',
      waybill: '1000000000017',
    });
    return id;
  };
  const at = async (id: string, path: string, body: object) => ({
    url: `/api/window/applications/${id}${path}`,
    body: { ...body, seen: await seenNow(id) },
  });
  return {
    chooseDelivery: {
      as: 'citizen',
      make: async () => ({ url: `/api/applications/${await own('submitted')}/delivery`, body: choice }),
    },
    chooseDeliveryAtWindow: {
      as: 'clerk',
      make: async () => at(await office.submitted(), '/delivery', choice),
    },
    sendParcel: {
      as: 'clerk',
      make: async () =>
        at(await licenceReady(office, by), '/parcels', { items: ['11'], waybill: '1000000000017' }),
    },
    trackParcel: {
      as: 'clerk',
      make: async () => at(await sent(), '/parcels/P1', { status: 'delivered', note: '本人签收' }),
    },
  } satisfies Record<string, SoundCall>;
}
