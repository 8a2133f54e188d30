import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, acted, results, staff, testPlatform } from '../test-platform.ts';
import { countBoard } from './count-board.ts';
import { slowBoard, storedBoard } from './test-slow-board.ts';

/** The board's counts equal a slow count over the raw histories, whatever happened in between (issue 4, point 3). */
let now = '2026-11-02T02:00:00.000Z';
let platform: Awaited<ReturnType<typeof testPlatform>>;
const forces = staff('440781-armed-forces', 'handler');
const league = staff('440781-youth-league', 'handler');
const clerk = staff('440781-window', 'clerk');
beforeAll(async () => {
  platform = await testPlatform(() => now);
});
afterAll(() => platform.close());

const on = (who: typeof forces, id: string, act: object) =>
  acted(platform, who, id, { seen: null, ...act } as Command);
async function decide(id: string, item: '04' | '07', day: string): Promise<void> {
  const who = item === '07' ? forces : league;
  await on(who, id, { type: 'receive', item });
  now = day;
  if (item === '07')
    await on(who, id, { type: 'recordCheck', item, check: 'enlistment', outcome: 'consistent' });
  await on(who, id, { type: 'conclude', item, outcome: 'granted', result: results[item] });
}
const expectSame = async () => expect(await storedBoard(platform)).toEqual(await slowBoard(platform));

test('before it was ever counted there is nothing; then it is what the histories say, at its time', async () => {
  const first = (await acceptedEleven(platform)).state.id;
  await acceptedEleven(platform);
  await decide(first, '07', '2026-11-13T02:00:00.000Z');
  expect((await storedBoard(platform)).cases).toEqual([]);
  expect(await countBoard(platform)).toBe(2);
  const stored = await storedBoard(platform);
  expect(stored.days.map(each => each.place)).toEqual(['440000', '440700', '440781']);
  expect(stored.days[0]).toMatchObject({ week: '2026-11-09', item: '07', days: 9, items: 1 });
  await expectSame();
  const { rows } = await platform.pool.query('select counted_at from board_mark');
  expect(rows).toEqual([{ counted_at: now }]);
  expect(await countBoard(platform)).toBe(0);
});

test('late ones, one sent back and out again, one withdrawn, one taken back by its soldier', async () => {
  now = '2026-11-16T02:00:00.000Z';
  const [late, again, gone] = [
    (await acceptedEleven(platform)).state.id,
    (await acceptedEleven(platform)).state.id,
    (await acceptedEleven(platform)).state.id,
  ];
  await on(forces, again, { type: 'returnToWindow', item: '07', reason: 'not-our-item', note: '请核对。' });
  await countBoard(platform);
  await expectSame();
  now = '2026-11-17T02:00:00.000Z';
  await on(clerk, again, { type: 'redispatch', item: '07', note: '已核对。' });
  await decide(again, '07', '2026-11-18T02:00:00.000Z');
  await on(clerk, gone, { type: 'withdraw', note: '本人到窗口提出。' });
  await decide(late, '07', '2026-12-23T02:00:00.000Z');
  await decide(late, '04', '2026-12-23T03:00:00.000Z');
  expect(await countBoard(platform)).toBe(3);
  const { days } = await storedBoard(platform);
  expect(days.some(each => each.late > 0)).toBe(true);
  await expectSame();
});

test('one concluded, delivered and rated: the funnel to its end, what it saved, and its level', async () => {
  now = '2026-12-28T02:00:00.000Z';
  const { state } = await acceptedEleven(platform);
  now = '2026-12-29T02:00:00.000Z';
  for (const [code, { agency }] of Object.entries(state.items).sort()) {
    const office = staff(agency, 'handler');
    if (code === '07')
      await on(office, state.id, {
        type: 'recordCheck',
        item: code,
        check: 'enlistment',
        outcome: 'consistent',
      });
    await on(office, state.id, { type: 'receive', item: code });
    await on(office, state.id, { type: 'conclude', item: code, outcome: 'granted', result: results[code] });
  }
  await countBoard(platform);
  await expectSame();
  for (const item of Object.keys(state.items))
    await on(clerk, state.id, { type: 'deliver', item, way: 'pickup' });
  const soldier = { kind: 'citizen' as const, id: state.applicant };
  await acted(platform, soldier, state.id, {
    type: 'rate',
    level: 5,
    channel: 'online',
    indicators: {},
  } as Command);
  await countBoard(platform);
  await expectSame();
  const { cases } = await storedBoard(platform);
  const reached = cases.find(each => each.place === '440781' && each.week === '2026-12-28')!.counts;
  expect([reached[3], reached[4], reached[7], reached[16]]).toEqual([1, 1, 1, 1]);
  expect(reached[9]).toBeGreaterThan(0);
});

test('an act that committed late is found behind the mark, and a comparison finds what nothing told of', async () => {
  now = '2026-12-30T03:10:00.000Z';
  await countBoard(platform);
  now = '2026-12-30T03:05:00.000Z';
  await acceptedEleven(platform);
  now = '2026-12-30T03:11:00.000Z';
  expect(await countBoard(platform)).toBe(1);
  now = '2026-11-20T02:00:00.000Z';
  await acceptedEleven(platform);
  now = '2026-12-30T03:12:00.000Z';
  expect(await countBoard(platform)).toBe(0);
  expect(await countBoard(platform, { everything: true })).toBe(1);
  await expectSame();
});

test('killed before it ends it has counted nothing, and the next one counts all of it', async () => {
  const before = await storedBoard(platform);
  const id = (await acceptedEleven(platform)).state.id;
  await decide(id, '07', '2026-12-31T02:00:00.000Z');
  await platform.pool.query(`create function die() returns trigger language plpgsql as
    $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`);
  await platform.pool.query(
    'create trigger dies before insert on board_seen for each row execute function die()',
  );
  await expect(countBoard(platform)).rejects.toThrow();
  await platform.pool.query('drop trigger dies on board_seen');
  expect(await storedBoard(platform)).toEqual(before);
  // Until the database has buried the killed one it counts as counting.
  await expect.poll(() => countBoard(platform), { timeout: 10_000 }).toBe(1);
  await expectSame();
});

test('erasing personal data changes no figure', async () => {
  const before = await storedBoard(platform);
  await platform.pool.query('update application set data_key = null, box = null, label = null');
  await countBoard(platform, { everything: true });
  expect(await storedBoard(platform)).toEqual(before);
  await expectSame();
});

test('two at once: one counts, the other leaves it to him or finds nothing left', async () => {
  for (let round = 0; round < 10; round++) {
    await acceptedEleven(platform);
    const both = await Promise.all([countBoard(platform), countBoard(platform)]);
    expect(both.filter(each => each === 1)).toHaveLength(1);
    expect(both.filter(each => each === null || each === 0)).toHaveLength(1);
  }
  await expectSame();
});

test('of many that changed all is counted anew, each table read once, and it is the same', async () => {
  const [before, seen] = [await storedBoard(platform), await seenWeeks()];
  const { rowCount } = await platform.pool.query('update board_seen set revision = -1');
  expect(await countBoard(platform, { everything: true, most: rowCount! - 1 })).toBe(rowCount);
  expect(await storedBoard(platform)).toEqual(before);
  expect(await seenWeeks()).toEqual(seen);
  await acceptedEleven(platform);
  expect(await countBoard(platform, { most: 0 })).toBe(1);
  await expectSame();
});

/** What each application was counted in, each week once. */
async function seenWeeks() {
  const { rows } = await platform.pool.query(
    'select application, city, revision, division, array(select distinct unnest(weeks) order by 1) as weeks from board_seen order by application',
  );
  return rows;
}

test('an act never waits for the job: stopped in the middle of its work it holds no lock that one needs', async () => {
  const waiting = (await acceptedEleven(platform)).state.id;
  await acceptedEleven(platform);
  await platform.pool.query(`create function stop() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock(hashtext('stop')); return new; end $$`);
  await platform.pool.query(
    'create trigger stops before insert on board_seen for each row execute function stop()',
  );
  const held = await platform.pool.connect();
  await held.query(`select pg_advisory_lock(hashtext('stop'))`);
  const counting = countBoard(platform, { rest: 1 });
  const locks = async () =>
    (
      await platform.pool.query<{ table: string; mode: string }>(
        `select distinct relation::regclass::text as table, mode from pg_locks
         where relation is not null and pid in (select pid from pg_locks
           where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database()))`,
      )
    ).rows;
  await expect.poll(locks, { timeout: 10_000 }).not.toEqual([]);
  const taken = await locks();
  expect(taken).toContainEqual({ table: 'board_days', mode: 'RowExclusiveLock' });
  // Beyond its own tables it only reads, which locks out no writer.
  const own = /board_|assessment_week|ended_day/;
  const others = taken.filter(({ table }) => !own.test(table));
  expect(new Set(others.map(({ mode }) => mode))).toEqual(new Set(['AccessShareLock']));
  await acceptedEleven(platform); // a new case, and an act on one that the job counts just now
  await decide(waiting, '07', '2026-12-31T03:00:00.000Z');
  await held.query(`select pg_advisory_unlock(hashtext('stop'))`);
  held.release();
  expect(await counting).toBe(2);
  await platform.pool.query('drop trigger stops on board_seen');
  expect(await countBoard(platform)).toBe(2);
  await expectSame();
});
