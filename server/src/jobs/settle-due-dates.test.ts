import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, testPlatform } from '../store/test-platform.ts';
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
