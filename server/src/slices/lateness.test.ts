import type { Person } from '@yimen/domain/access/person.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { lateBy } from '@yimen/domain/application/lateness.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, acted, results, staff, testPlatform } from '../store/test-platform.ts';
import { listCases } from './cases/list-cases.ts';
import { listInbox } from './inbox/list-inbox.ts';

let today = '2026-11-16';
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => `${today}T02:00:00.000Z`);
});
afterAll(() => platform.close());

const league = staff('440781-youth-league', 'handler');
const forces = staff('440781-armed-forces', 'handler');
const lead = staff('440781-veterans', 'lead', 'handler');

/** One application with items late while running, late when paused, late when sent back, ended late, and in time. */
async function lateInEveryWay(): Promise<string> {
  const { state } = await acceptedEleven(platform);
  const on = (who: Person, item: string, act: object) =>
    acted(platform, who, state.id, { item, seen: null, ...act } as Command);
  await on(lead, '08', { type: 'conclude', outcome: 'granted', result: results['08'] });
  today = '2026-12-18';
  await on(league, '04', { type: 'receive' });
  await on(league, '04', { type: 'pause', kind: 'external', reason: 'origin-reply-pending' });
  await on(forces, '07', { type: 'returnToWindow', reason: 'not-our-item', note: '不属于本部门。' });
  await on(lead, '10', { type: 'conclude', outcome: 'granted', result: results['10'] });
  return state.id;
}

test('list, count and words agree on what is late, whether it runs, stands still, was sent back or has ended (R3.5)', async () => {
  const id = await lateInEveryWay();
  const { rows } = await platform.pool.query('select state from application where id = $1', [id]);
  const { items } = rows[0].state as Pick<Application, 'items'>;
  const late = Object.values(items).filter(item => lateBy(item, platform.today(), platform.calendar) > 0);
  const statuses = new Set(late.map(item => item.stage.status));
  expect(statuses).toEqual(new Set(['dispatched', 'paused', 'returned', 'concluded']));
  expect(late.map(item => item.code)).not.toContain('08');

  const cases = await listCases(platform, lead, 'overdue');
  const ended = late.filter(item => item.stage.status === 'concluded');
  expect(cases.lines.map(({ overdue, lateEnded }) => [overdue, lateEnded])).toEqual([
    [late.length - ended.length, ended.length],
  ]);
  expect(cases.counts).toMatchObject({
    overdue: 1,
    overdueItems: late.length - ended.length,
    'overdue-ended': 1,
    lateEndedItems: ended.length,
  });

  for (const [who, code] of [
    [league, '04'],
    [forces, '07'],
  ] as const) {
    const { lines, counts } = await listInbox(platform, who, { show: 'overdue' });
    expect([counts.overdue, lines.map(({ item }) => item)]).toEqual([1, [code]]);
    expect(lines[0]!.statusText).toMatch(/超期 \d+ 个工作日/);
  }
  const over = await listInbox(platform, lead, { show: 'concluded', item: '10' });
  expect(over.lines[0]!.statusText).toMatch(/^准予办结（超期 \d+ 个工作日）$/);
});

test('what was due on a Friday is not late on the Saturday after it, in the list as in the words', async () => {
  today = '2026-11-20';
  const { state } = await acceptedEleven(platform);
  expect(state.items['04']!.clocks!.promised.due).toBe('2026-11-27');
  const overdueOn = async (day: string) => {
    today = day;
    const { lines } = await listInbox(platform, league, { show: 'overdue' });
    return lines.filter(line => line.application === state.id).map(({ daysLeft }) => daysLeft);
  };
  expect(await overdueOn('2026-11-28')).toEqual([]);
  expect(await overdueOn('2026-11-30')).toEqual([-1]);
});

test('the departments’ figures of what is late add up to the lead’s, and a withdrawn case is no longer open lateness', async () => {
  today = '2026-12-18';
  const { state } = await acceptedEleven(platform);
  today = '2027-01-29';
  const departments = [...new Set(Object.values(state.items).map(item => item.agency))];
  const sum = async () => {
    const counts = departments.map(async agency => {
      const { counts } = await listInbox(platform, staff(agency, 'handler'), { show: 'overdue' });
      return [counts.overdue, counts.breached];
    });
    return (await Promise.all(counts)).reduce(([a, b], [c, d]) => [a! + c!, b! + d!], [0, 0]);
  };
  const { counts } = await listCases(platform, lead, 'overdue');
  expect(await sum()).toEqual([counts.overdueItems, counts.breachedItems]);
  expect(counts.breachedItems).toBeGreaterThan(0);

  await acted(platform, staff('440781-window', 'clerk'), state.id, { type: 'withdraw' });
  const after = await listCases(platform, lead, 'overdue');
  expect(after.lines.map(({ id }) => id)).not.toContain(state.id);
  const ended = await listCases(platform, lead, 'overdue-ended');
  expect(ended.lines.map(({ id }) => id)).toContain(state.id);
});

test('what has been late longest comes first', async () => {
  const { lines } = await listCases(platform, lead, 'overdue');
  const days = lines.map(({ submittedAt }) => submittedAt);
  expect(lines.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort());
});
