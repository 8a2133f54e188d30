import type { Application } from '@yimen/domain/application/application.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { attentionOf, attentions } from '@yimen/domain/oversight/attention.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countAttentionDays } from '../jobs/count-attention-days.ts';
import { countedBy, countedByName } from './attention-columns.ts';
import { attentionRank } from './attention-sql.ts';
import { countAttention } from './count-attention.ts';
import { findApplication } from './find-application.ts';
import { acceptedEleven, acted, results, staff, testPlatform } from './test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
let now = '2026-11-16T02:00:00.000Z';
const ids: string[] = [];
beforeAll(async () => {
  platform = await testPlatform(() => now);
  for (let each = 0; each < 4; each++) ids.push((await acceptedEleven(platform)).state.id);
  await walk(ids[0]!);
});
afterAll(() => platform.close());

const first = '00000000-0000-0000-0000-000000000000';
const silent = pino({ level: 'silent' });

/** One case in which something has stood, gone on, been sent back, ended in time and ended late. */
async function walk(id: string): Promise<void> {
  const people = {
    veterans: staff('440781-veterans', 'handler'),
    league: staff('440781-youth-league', 'handler'),
  };
  const on = (who: keyof typeof people, item: string, body: object) =>
    acted(platform, people[who], id, { item, seen: null, ...body } as unknown as Command);
  await on('league', '04', { type: 'receive' });
  await on('league', '04', { type: 'conclude', outcome: 'granted', result: results['04'] });
  await on('veterans', '01', { type: 'receive' });
  await on('veterans', '08', { type: 'receive' });
  now = '2026-11-18T02:00:00.000Z';
  await on('veterans', '01', { type: 'pause', kind: 'external', reason: 'system-failure', note: '故障' });
  await on('veterans', '09', { type: 'returnToWindow', reason: 'not-our-item', note: '不归我们' });
  now = '2026-11-20T02:00:00.000Z';
  await on('veterans', '01', { type: 'resume', note: null });
  now = '2026-12-28T02:00:00.000Z';
  await on('veterans', '08', { type: 'conclude', outcome: 'granted', result: results['08'] });
  now = '2026-11-16T02:00:00.000Z';
}

/** For each item of every case that nobody acts on after this day: what its columns say then, and what the heart says of it. */
async function bothOn(day: PlainDate) {
  now = `${day}T02:00:00.000Z`;
  const rows = await platform.db
    .selectFrom('item')
    .select(['application', 'code', attentionRank(platform).as('rank')])
    .execute();
  const folded = await states();
  return rows.flatMap(({ application, code, rank }) => {
    const item = folded[application]!.items[code]!;
    if (item.last !== null && item.last.at > now) return [];
    const said = attentionOf(item, day, platform.thresholds(), platform.calendar);
    return [{ code, day, row: attentions[rank], heart: said }];
  });
}

let known: Promise<Record<string, Application>> | null = null;
function states() {
  known ??= Promise.all(
    ids.map(async id => [id, (await findApplication(platform, id))!.state] as const),
  ).then(Object.fromEntries<Application>);
  return known;
}

test('R6.2: on every day from sending to long after, a row calls for what the heart says of its item', async () => {
  const seen = new Set<string>();
  for (let day: PlainDate = '2026-11-16'; day < '2027-02-10'; day = addDays(day, 1)) {
    const both = await bothOn(day);
    expect(both.length).toBeGreaterThan(33);
    for (const { row, heart, ...which } of both) {
      expect({ ...which, attention: row }).toEqual({ ...which, attention: heart });
      seen.add(heart);
    }
  }
  expect([...seen].sort()).toEqual([...attentions].sort());
});

const columns = async () =>
  (
    await platform.pool.query(
      `select application, code, status, notice_on, warning_on, yellow_on, red_on, days_by from item order by application, code`,
    )
  ).rows;

test('rows from before the columns are filled by the job to the letter of what an act writes, a batch at a time', async () => {
  const before = await columns();
  await platform.pool.query(
    'update item set notice_on = null, warning_on = null, yellow_on = null, red_on = null, days_by = null',
  );
  const one = await countAttention(platform, first, 1);
  expect(one).toMatchObject({ seen: 1, counted: 11 });
  expect((await columns()).filter(row => row.days_by !== null)).toHaveLength(11);
  await countAttentionDays({ ...platform }, silent, 2); // from the start again, as after a stop
  expect(await columns()).toEqual(before);
  expect((await countAttention(platform, first, 500)).seen).toBe(0);
});

test('other thresholds change the days of what is open; what ended keeps those it ended by', async () => {
  const before = await columns();
  const strict = { ...platform, thresholds: () => ({ ...platform.thresholds(), number: 2, redDays: 9 }) };
  await countAttentionDays(strict, silent);
  const after = await columns();
  const open = after.filter(({ status }) => status !== 'concluded');
  expect(new Set(open.map(row => row.days_by))).toEqual(new Set([countedByName(countedBy(strict))]));
  expect(after.filter(({ status }) => status === 'concluded')).toEqual(
    before.filter(({ status }) => status === 'concluded'),
  );
  const redOf = (rows: typeof after) =>
    rows.find(row => row.code === '11' && row.status !== 'concluded')!.red_on;
  expect(redOf(after) > redOf(before)).toBe(true);
  await countAttentionDays({ ...platform }, silent);
  expect(await columns()).toEqual(before);
});
