import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, acted, results, staff, testPlatform } from '../store/test-platform.ts';
import { settleDueDates } from './settle-due-dates.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => '2026-12-21T02:00:00.000Z');
});
afterAll(() => platform.close());

const silent = pino({ level: 'silent' });
const settled = async (id: string) =>
  (
    await platform.pool.query(
      `select body -> 'item' as item, actor from event where application = $1 and type = 'ItemClocksSettled' order by seq`,
      [id],
    )
  ).rows;
const allowanceOf = async (id: string) =>
  (
    await platform.pool.query(
      `select promised_due, provisional from item where application = $1 and code = '09'`,
      [id],
    )
  ).rows[0];

/** China's calendar as it will be: 2027 published, with New Year's Day to the 5th off. */
function withNextYear() {
  const off = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2027-01-05'];
  const calendar = {
    ...platform.calendar,
    id: 'china-2027',
    years: { ...platform.calendar.years, '2027': { source: '测试', off, work: [] } },
  };
  return { ...platform, calendar: calendar as unknown as typeof platform.calendar };
}

test('dates across New Year are provisional until the notice is out, then moved by an event each (design.md §3)', async () => {
  const { state } = await acceptedEleven(platform);
  const before = await allowanceOf(state.id);
  expect(before.provisional).toBe(true);
  await settleDueDates(platform, silent);
  expect(await settled(state.id)).toEqual([]);

  await settleDueDates(withNextYear(), silent);
  const after = await allowanceOf(state.id);
  expect(after.provisional).toBe(false);
  expect(after.promised_due > before.promised_due).toBe(true);
  const told = await settled(state.id);
  expect(told.map(({ item }) => item)).toContain('09');
  expect(told.every(({ actor }) => actor.kind === 'system')).toBe(true);

  await settleDueDates(withNextYear(), silent);
  expect(await settled(state.id)).toHaveLength(told.length);
});

test('one application that cannot be settled is named and does not keep the others waiting', async () => {
  const [first, second] = [await acceptedEleven(platform), await acceptedEleven(platform)].sort((a, b) =>
    a.state.id < b.state.id ? -1 : 1,
  );
  await platform.pool.query(`update application set data_key = 'broken' where id = $1`, [first!.state.id]);
  await expect(settleDueDates(withNextYear(), silent)).rejects.toThrow(first!.state.id);
  expect(await settled(second!.state.id)).not.toEqual([]);
});

test('what has ended keeps its calendar and is not looked at again at every start', async () => {
  const { state } = await acceptedEleven(platform);
  const veterans = staff('440781-veterans', 'handler');
  const ended = { type: 'conclude' as const, item: '01', seen: null, outcome: 'granted' as const };
  await acted(platform, veterans, state.id, { ...ended, result: results['01']! });
  await settleDueDates(withNextYear(), silent).catch(() => {});
  const locked: unknown[] = [];
  const { pool } = platform;
  const watched = {
    ...withNextYear(),
    pool: { query: pool.query.bind(pool), connect: () => locked.push(1) },
  };
  await settleDueDates(watched as unknown as typeof platform, silent).catch(() => {});
  expect(locked).toHaveLength(1); // the broken one alone
});
