import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Command } from '@yimen/domain/application/command.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Carrier, CarrierNews } from '../carrier/carrier.ts';
import { fakeEms } from '../carrier/test-ems.ts';
import { findApplication } from '../store/find-application.ts';
import { loader } from '../store/test-killed.ts';
import {
  acceptedEleven,
  acted,
  keyMaterialForTests,
  results,
  staff,
  testPlatform,
} from '../store/test-platform.ts';
import type { Round } from './follow-parcels.child.ts';
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

/** A post office that gives one waybill for one order number, however often it is asked. */
async function postOffice() {
  const waybills = new Map<string, string>();
  let heard = () => {};
  const ems = await fakeEms(({ apiCode, message }) => {
    if (apiCode === '060001') return { retBody: [{ prov: '广东省', city: '江门市', county: '台山市' }] };
    const [{ logisticsOrderNo }] = message as [{ logisticsOrderNo: string }];
    if (!waybills.has(logisticsOrderNo))
      waybills.set(logisticsOrderNo, `10${String(Date.now()).slice(-10)}${waybills.size}`);
    heard();
    return { retBody: [{ waybillNo: waybills.get(logisticsOrderNo) }] };
  });
  const asked = () => ems.asked.filter(({ apiCode }) => apiCode === '020003').length;
  return { ...ems, waybills, asked, onOrder: (does: () => void) => (heard = does) };
}

/** A process of its own that does one round of the job. */
function worker(settings: Round['settings']) {
  const { host, port, user, password, database } = platform.pool.options;
  const connection = { host, port, user, password, database } as Round['connection'];
  const said: Round = { connection, keys: keyMaterialForTests, settings, now };
  const child = fileURLToPath(new URL('./follow-parcels.child.ts', import.meta.url));
  return spawn(process.execPath, [...loader(), child], {
    env: { ...process.env, ROUND: JSON.stringify(said) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

test.each(['before the answer leaves', 'while the answer travels'])(
  'a process killed %s loses no parcel and orders none twice (R4.2, design.md §6)',
  async when => {
    now = '2026-11-28T02:00:00.000Z';
    const id = await sent();
    const post = await postOffice();
    const killed = worker(post.settings);
    const kill = () => killed.kill('SIGKILL');
    post.onOrder(() => (when === 'before the answer leaves' ? kill() : setImmediate(kill)));
    expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
    expect([post.asked(), post.waybills.size]).toEqual([1, 1]);

    now = '2026-11-28T02:02:00.000Z';
    post.onOrder(() => {});
    expect(await once(worker(post.settings), 'exit')).toEqual([0, null]);
    expect(post.waybills.size).toBe(1);
    const [waybill] = post.waybills.values();
    expect(await parcelOf(id)).toMatchObject([{ waybill, status: 'sent', live: true }]);
    const { events } = (await findApplication(platform, id))!;
    expect(events.filter(({ body }) => body.type === 'ParcelLabelled')).toHaveLength(1);
    await post.close();
  },
  120_000,
);

test('of two processes that follow the same parcel one asks the carrier', async () => {
  now = '2026-11-28T03:00:00.000Z';
  const id = await sent();
  const post = await postOffice();
  const both = [worker(post.settings), worker(post.settings)].map(each => once(each, 'exit'));
  expect(await Promise.all(both)).toEqual([
    [0, null],
    [0, null],
  ]);
  expect([post.asked(), (await parcelOf(id)).length]).toEqual([1, 1]);
  await post.close();
}, 120_000);

test('a no to an order tried before tells the window to ask the post first', async () => {
  now = '2026-11-28T04:00:00.000Z';
  const id = await sent();
  await round({});
  now = '2026-11-28T04:05:00.000Z';
  await round({ order: async () => ({ ok: false, refused: '订单号重复' }) });
  expect(await parcelOf(id)).toMatchObject([{ status: 'rejected', troubled: 1 }]);
  const { box } = (await findApplication(platform, id))!;
  expect(JSON.stringify(box!.contents)).toContain('订单号重复（此前下单没有收到答复，请先向邮政核实');
});
