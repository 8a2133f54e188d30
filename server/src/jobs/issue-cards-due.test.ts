import { proposedThresholds } from '@yimen/catalogue/oversight/thresholds.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { Card } from '@yimen/domain/oversight/card.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findApplication } from '../store/find-application.ts';
import { killedAfter } from '../store/test-killed.ts';
import {
  acceptedEleven,
  acted,
  keyMaterialForTests,
  results,
  staff,
  testPlatform,
} from '../store/test-platform.ts';
import { addThresholds } from '../store/thresholds.ts';
import { countAttentionDays } from './count-attention-days.ts';
import type { Round } from './issue-cards-due.child.ts';
import { issueCardsDue } from './issue-cards-due.ts';
import { settleDueDates } from './settle-due-dates.ts';

let now = '2026-11-16T02:00:00.000Z';
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => now);
});
afterAll(() => platform.close());

const silent = pino({ level: 'silent' });
const first = '2026-11-16T02:00:00.000Z';
const cardsOf = async (id: string): Promise<readonly Card[]> =>
  (await findApplication(platform, id))!.state.cards ?? [];
const issued = async () =>
  (
    await platform.pool.query<{ application: string; item: string; level: string; times: number }>(
      `select application, body ->> 'item' as item, body ->> 'level' as level, count(*)::int as times
       from event where type = 'CardIssued' group by 1, 2, 3`,
    )
  ).rows;

async function sentOut(at = first): Promise<string> {
  now = at;
  return (await acceptedEleven(platform)).state.id;
}

test('R6.2: on the morning after the promised day a yellow card, from the third working day a red one, each once', async () => {
  const id = await sentOut();
  const item = (await findApplication(platform, id))!.state.items['08']!;
  expect(item.clocks!.promised.due).toBe('2026-11-16'); // 即办
  await issueCardsDue(platform, silent);
  expect(await cardsOf(id)).toEqual([]);
  now = '2026-11-17T00:10:00.000Z';
  await issueCardsDue(platform, silent);
  await issueCardsDue(platform, silent);
  expect((await cardsOf(id)).filter(card => card.item === '08')).toMatchObject([
    { level: 'yellow', cause: 'promise', due: '2026-11-16', late: 1, thresholds: 1, answerBy: '2026-11-19' },
  ]);
  now = '2026-11-19T00:10:00.000Z';
  await issueCardsDue(platform, silent);
  await issueCardsDue(platform, silent);
  expect((await cardsOf(id)).filter(card => card.item === '08').map(card => card.level)).toEqual([
    'yellow',
    'red',
  ]);
});

test('what ended late before anybody looked gets its card all the same; what ended in time gets none', async () => {
  const id = await sentOut();
  const veterans = staff('440781-veterans', 'handler');
  const league = staff('440781-youth-league', 'handler');
  const on = (who: typeof league, item: string, body: object) =>
    acted(platform, who, id, { item, seen: null, ...body } as Command);
  await on(league, '04', { type: 'receive' });
  await on(league, '04', { type: 'conclude', outcome: 'granted', result: results['04'] });
  now = '2026-11-17T08:00:00.000Z';
  await on(veterans, '08', { type: 'receive' });
  await on(veterans, '08', { type: 'conclude', outcome: 'granted', result: results['08'] });
  now = '2026-11-24T00:10:00.000Z';
  await issueCardsDue(platform, silent);
  const cards = await cardsOf(id);
  expect(cards.filter(card => card.item === '08')).toMatchObject([{ level: 'yellow', late: 1 }]);
  expect(cards.filter(card => card.item === '04')).toEqual([]);
});

test('R6.2 a refusal with neither reason nor words gets a red card the next morning, once; one with a reason gets none', async () => {
  const league = staff('440781-youth-league', 'handler');
  const denied = async () => {
    const id = await sentOut();
    const on = (body: object) =>
      acted(platform, league, id, { item: '04', seen: null, ...body } as unknown as Command);
    await on({ type: 'receive' });
    const ends = { type: 'conclude', outcome: 'denied' };
    await expect(on(ends)).rejects.toThrow(); // no act of today leaves it out: a history from elsewhere may
    await on({ ...ends, reason: 'conditions-unmet', note: '不符合条件。' });
    return id;
  };
  const [reasoned, bare] = [await denied(), await denied()];
  await platform.pool.query(
    `update application set state = jsonb_set(state, '{items,04,stage}',
       state #> '{items,04,stage}' || '{"reason": null, "note": null}') where id = $1`,
    [bare],
  );
  now = '2026-11-17T00:10:00.000Z';
  await issueCardsDue(platform, silent);
  await issueCardsDue(platform, silent);
  const of04 = async (id: string) => (await cardsOf(id)).filter(card => card.item === '04');
  expect(await of04(reasoned)).toEqual([]);
  expect(await of04(bare)).toMatchObject([{ level: 'red', cause: 'unreasoned', due: null, late: 0 }]);
});

test('a job killed in the middle and run again issues what is left and nothing twice', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => sentOut()));
  now = '2026-11-18T00:10:00.000Z';
  const { host, port, user, password, database } = platform.pool.options;
  const connection = { host, port, user, password, database } as Round['connection'];
  const round: Round = { connection, keys: keyMaterialForTests, now };
  const child = new URL('./issue-cards-due.child.ts', import.meta.url);
  await killedAfter(child, JSON.stringify(round), 6);
  const carded = async () => {
    const rows = await issued();
    return ids.filter(id => rows.some(row => row.application === id)).length;
  };
  expect(await carded()).toBeGreaterThan(0);
  expect(await carded()).toBeLessThan(12);
  await killedAfter(child, JSON.stringify(round), 1000); // run again, to its end
  expect(await carded()).toBe(12);
  expect((await issued()).filter(({ times }) => times > 1)).toEqual([]);
}, 120_000);

test('a card’s facts stay as they were when another calendar and other thresholds hold', async () => {
  const id = await sentOut();
  now = '2026-11-19T00:10:00.000Z';
  await issueCardsDue(platform, silent);
  const before = await cardsOf(id);
  expect(before.length).toBeGreaterThan(0);
  const { off, ...year } = platform.calendar.years['2026']!;
  const later = {
    ...platform,
    calendar: {
      ...platform.calendar,
      id: 'china-2026-b',
      years: { ...platform.calendar.years, '2026': { ...year, off: [...off, '2026-11-17', '2026-11-18'] } },
    } as typeof platform.calendar,
    thresholds: () => ({ ...platform.thresholds(), number: 2, redDays: 1, answerDays: 9 }),
  };
  await settleDueDates(later, silent);
  await countAttentionDays(later, silent);
  await issueCardsDue(later, silent);
  const after = await cardsOf(id);
  expect(after.slice(0, before.length)).toEqual(before);
});

// The last: a number of the thresholds is never taken back.
test('R6.2 red from two working days instead of three: what was decided before gets no new card, what is still open does', async () => {
  const [finished, open] = [await sentOut(), await sentOut('2026-11-17T02:00:00.000Z')];
  const veterans = staff('440781-veterans', 'handler');
  const on = (body: object) =>
    acted(platform, veterans, finished, { item: '08', seen: null, ...body } as Command);
  const cards = async (id: string) =>
    (await cardsOf(id))
      .filter(card => card.item === '08')
      .map(({ level, late, thresholds }) => [level, late, thresholds]);
  now = '2026-11-18T00:10:00.000Z';
  await issueCardsDue(platform, silent);
  now = '2026-11-18T08:00:00.000Z';
  await on({ type: 'receive' });
  await on({ type: 'conclude', outcome: 'granted', result: results['08'] });
  expect([await cards(finished), await cards(open)]).toEqual([[['yellow', 2, 1]], [['yellow', 1, 1]]]);
  const ground = { from: '2026-11-19', because: '省厅会议', setBy: veterans.id, setAt: now } as const;
  await addThresholds(platform.db, 1, { ...proposedThresholds, redDays: 2, ...ground });
  now = '2026-11-19T00:10:00.000Z';
  await issueCardsDue(platform, silent);
  expect(await cards(finished)).toEqual([['yellow', 2, 1]]);
  expect(await cards(open)).toEqual([
    ['yellow', 1, 1],
    ['red', 2, 2],
  ]);
});
