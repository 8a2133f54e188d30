import type { Command } from '@yimen/domain/application/command.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Carrier, CarrierNews } from '../carrier/carrier.ts';
import { acceptedEleven, acted, results, staff, testPlatform } from '../store/test-platform.ts';
import { followParcels } from './follow-parcels.ts';

let now = '2026-11-25T02:00:00.000Z';
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => now);
});
afterAll(() => platform.close());

const quiet = pino({ level: 'silent' });
const clerk = staff('440781-window', 'clerk');
const home = { name: '麦穗归', phone: '19900000001', address: '广东省江门市台山市台城街道演示路1号' };

/** The driving licence is granted and handed to the carrier, who is still to give a number. */
async function sent(): Promise<string> {
  const { state } = await acceptedEleven(platform);
  const officer = staff(state.items['11']!.agency, 'handler');
  const item = { item: '11', seen: null } as const;
  const steps: [typeof clerk, Command][] = [
    [clerk, { type: 'chooseDelivery', way: 'ems', together: false, to: home }],
    [officer, { ...item, type: 'receive' }],
    [officer, { ...item, type: 'conclude', outcome: 'granted', result: results['11']! }],
    [clerk, { type: 'sendParcel', items: ['11'], carrier: 'ems', waybill: null }],
  ];
  for (const [by, command] of steps) await acted(platform, by, state.id, command);
  return state.id;
}

const parcelOf = async (id: string) =>
  (
    await platform.pool.query(
      `select p.waybill, p.status, p.live, p.attempts, a.to_send, a.troubled
       from parcel p join application a on a.id = p.application where p.application = $1 order by p.parcel`,
      [id],
    )
  ).rows;
const round = (carrier: Partial<Carrier>) =>
  followParcels(platform, { code: 'ems', order: silent, track: async () => [], ...carrier }, quiet);
const silent = async () => {
  throw new Error('EMS was not reached');
};

test('a carrier out of reach is asked again later, under the same number, and what it says becomes acts (R4.2)', async () => {
  const id = await sent();
  expect(await parcelOf(id)).toMatchObject([{ waybill: null, status: 'sent', to_send: 0 }]);
  const orders: string[] = [];
  const order = async ({ order, to }: Parameters<Carrier['order']>[0]) => {
    orders.push(order);
    expect(to).toEqual(home);
    if (orders.length === 1) throw new Error('EMS answered 502');
    return { ok: true as const, waybill: '1098765432109' };
  };
  await round({ order });
  expect(await parcelOf(id)).toMatchObject([{ waybill: null, attempts: 1 }]);
  await round({ order });
  expect(orders).toHaveLength(1); // not before its time
  now = '2026-11-25T02:05:00.000Z';
  await round({ order });
  expect(new Set(orders).size).toBe(1);
  expect(await parcelOf(id)).toMatchObject([{ waybill: '1098765432109', attempts: 0 }]);

  const news: CarrierNews[] = [
    { status: 'accepted', at: '2026-11-25T10:00:00.000Z', words: '已收寄' },
    { status: 'delivered', at: '2026-11-27T01:00:00.000Z', words: '本人签收' },
  ];
  now = '2026-11-27T02:00:00.000Z';
  await round({ track: async () => news });
  expect(await parcelOf(id)).toMatchObject([{ status: 'delivered', live: false, troubled: 0 }]);
  const { rows } = await platform.pool.query(
    "select kind from document where application = $1 and kind = 'delivery-receipt'",
    [id],
  );
  expect(rows).toHaveLength(1);
  await round({ track: async () => expect.unreachable('a parcel that arrived is not followed') });
});

test('a carrier that takes no order leaves a row somebody sees, and the result may be posted by hand', async () => {
  const id = await sent();
  now = '2026-11-27T03:00:00.000Z';
  await round({ order: async () => ({ ok: false, refused: '超出服务范围' }) });
  expect(await parcelOf(id)).toMatchObject([{ status: 'rejected', live: false, to_send: 1, troubled: 1 }]);
  const again = { type: 'sendParcel', items: ['11'], carrier: 'by-hand', waybill: '1000000000017' } as const;
  await acted(platform, clerk, id, again);
  expect(await parcelOf(id)).toMatchObject([{}, { status: 'sent', to_send: 0, troubled: 0 }]);
});
