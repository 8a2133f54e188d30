import type { Command } from '@yimen/domain/application/command.ts';
import { savedBy } from '@yimen/domain/application/saved.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pinnedService } from './definitions.ts';
import { fillSaved } from './fill-saved.ts';
import { explained } from './test-explained.ts';
import { acceptedEleven, acted, results, staff, testPlatform } from './test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
let show: ReturnType<typeof explained>;
beforeAll(async () => {
  platform = await testPlatform(() => '2026-11-16T02:00:00.000Z', { size: 1 });
  show = explained(platform.pool);
});
afterAll(() => platform.close());

const sums = `select sum(visits_made)::int as made, sum(saved_visits)::int as visits, sum(saved_copies)::int as copies,
  sum(saved_days)::int as days, count(*)::int as many
  from application where division = '440781' and ended_at >= '2026-01-01' and ended_at < '2027-01-01'
    and saved_visits is not null`;

/** Everything of one application answered, each item by its own office. */
async function concluded(): Promise<string> {
  const { state } = await acceptedEleven(platform);
  const { id } = state;
  for (const code of Object.keys(state.items).sort()) {
    const person = { ...staff(state.items[code]!.agency, 'handler') };
    const on = (body: object) =>
      acted(platform, person, id, { item: code, seen: null, ...body } as unknown as Command);
    if (code === '07') await on({ type: 'recordCheck', check: 'enlistment', outcome: 'consistent' });
    await on({ type: 'receive' });
    await on({ type: 'conclude', outcome: 'granted', result: results[code] });
  }
  return id;
}

test('R4.3: what an ended application saved is a column, and the sums of a county are one indexed query', async () => {
  const running = await acceptedEleven(platform);
  expect(running.state.status).toBe('accepted');
  expect((await platform.pool.query(sums)).rows[0]).toMatchObject({ many: 0, visits: null });

  const ids = [await concluded(), await concluded()];
  const { rows } = await platform.pool.query(
    'select state, visits_made, saved_visits, saved_copies, saved_days, copies_made, days_made from application where id = $1',
    [ids[0]],
  );
  const { state } = rows[0];
  const saved = savedBy(state, pinnedService(state), platform.calendar, '2026-11-16')!;
  expect(saved.saved.visits).toBeGreaterThan(0);
  expect(rows[0]).toMatchObject({
    visits_made: saved.together.visits,
    saved_visits: saved.saved.visits,
    saved_copies: saved.saved.copies,
    saved_days: saved.saved.days,
    copies_made: saved.together.copies,
    days_made: saved.together.days,
  });
  await platform.pool.query('set enable_seqscan = off');
  const [statement] = await show(() => platform.pool.query(sums));
  expect(statement!.plan.join('\n')).toMatch(/application_saved/);
  expect((await platform.pool.query(sums)).rows[0]).toEqual({
    made: 2 * saved.together.visits,
    visits: 2 * saved.saved.visits,
    copies: 2 * saved.saved.copies,
    days: 2 * saved.saved.days,
    many: 2,
  });

  const clerk = staff('440781-window', 'clerk');
  await acted(platform, clerk, ids[0]!, {
    type: 'recordVisit',
    place: '台山市综合窗口',
    why: '领取户口簿',
    items: ['02'],
    confirmed: true,
  });
  expect((await platform.pool.query(sums)).rows[0].visits).toBe(2 * saved.saved.visits - 1);
});

test('R4.3: cases that ended before the columns were there are filled a batch at a time, resumable; one that runs is left alone', async () => {
  const counted = () =>
    platform.pool.query(
      'select id, visits_made, saved_visits, saved_copies, saved_days, copies_made, days_made from application where ended_at is not null order by id',
    );
  await concluded();
  const { rows: before } = await counted();
  await platform.pool.query(
    `update application set visits_made = null, saved_visits = null, saved_copies = null, saved_days = null,
       copies_made = null, days_made = null`,
  );
  const first = await fillSaved(platform, '00000000-0000-0000-0000-000000000000', 2);
  expect(first).toEqual({ seen: 2, filled: 2, last: before[1].id });
  expect((await counted()).rows.filter(row => row.saved_visits === null)).toHaveLength(before.length - 2);
  const rest = await fillSaved(platform, first.last, 100);
  expect(rest.filled).toBe(before.length - 2);
  expect((await counted()).rows).toEqual(before);
  expect((await fillSaved(platform, '00000000-0000-0000-0000-000000000000', 100)).seen).toBe(0);
  const { rows } = await platform.pool.query(
    "select count(*)::int as many from application where status = 'accepted' and saved_visits is not null",
  );
  expect(rows[0].many).toBe(0);
});
