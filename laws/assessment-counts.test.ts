import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { measureNames, noCounts } from '@yimen/domain/assessment/measure.ts';
import { findPeriod } from '@yimen/domain/assessment/period.ts';
import { countsOf } from '@yimen/domain/assessment/places.ts';
import { getDivision } from '@yimen/domain/service/directory.ts';
import {
  type Behind,
  type BehindRow,
  behind,
  behindPage,
  isPartOf,
} from '@yimen/server/store/assessment/behind.ts';
import { readCounts } from '@yimen/server/store/assessment/read-counts.ts';
import { slowCounts } from '@yimen/server/store/assessment/test-slow-counts.ts';
import { countBoard } from '@yimen/server/store/board/count-board.ts';
import { acceptedEleven, acted, results, staff, testPlatform } from '@yimen/server/store/test-platform.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClock } from '../bench/million/clock.ts';
import { lives } from '../bench/million/life.ts';
import { play } from '../bench/million/play.ts';
import { annexRound, promises } from './assessed-extras.ts';

/** Lives of the large database, played by chance through the store's own acts and counted by the job in between. */
const clock = openClock();
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(clock.now);
  for (const [place, life] of lives(72).entries()) {
    await play(platform, clock, life, async () => {});
    if (place % 24 === 0) await countBoard(platform);
  }
  await badRatings();
  await promises(platform, clock);
  await annexRound(platform, clock);
  clock.dayBegins('2026-12-31');
  await countBoard(platform, { everything: true });
}, 300_000);
afterAll(async () => {
  platform.press.stop();
  await platform.close();
});

/** Two bad ratings of an item: one is mended on the next day, the other never. */
async function badRatings(): Promise<void> {
  const lead = staff('440781-veterans', 'lead', 'handler');
  for (const mended of [true, false]) {
    clock.dayBegins('2026-11-13');
    const { state } = await acceptedEleven(platform);
    const on = (who: Person, act: object) => acted(platform, who, state.id, act as Command);
    await on(lead, { type: 'conclude', item: '01', seen: null, outcome: 'granted', result: results['01'] });
    const rating = { level: 1, channel: 'online', indicators: {}, about: '01' };
    await on({ kind: 'citizen', id: state.applicant }, { type: 'rate', ...rating });
    if (!mended) continue;
    clock.dayBegins('2026-11-16');
    await on(lead, { type: 'callBack', rating: 1, note: '已电话回访。' });
    await on(lead, { type: 'mendRating', rating: 1, note: '已整改并答复。' });
  }
}

const province = { level: 'province', code: '440000', parent: null } as const;

test.each(['2026', '2026-H1', '2026-H2', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])(
  'R6.3 over random histories every measure is what a slow count over the raw events finds: %s',
  async code => {
    const period = findPeriod(code)!;
    const counts = await readCounts(platform, period, province);
    const slow = await slowCounts(platform, period);
    const something = new Map([...counts].filter(([, each]) => Object.values(each).some(many => many > 0)));
    expect(something).toEqual(slow);
    for (const [place, own] of slow) {
      const city = `${place.slice(0, 4)}00`;
      const county = { level: 'county', code: place, parent: city } as const;
      expect((await readCounts(platform, period, county)).get(place)).toEqual(own);
      expect(
        (await readCounts(platform, period, { level: 'city', code: city, parent: null })).get(place),
      ).toEqual(own);
    }
    if (code !== '2026') return;
    const all = [...slow.values()];
    const never = measureNames.filter(each => all.every(counts => counts[each] === noCounts[each]));
    expect(never).toEqual([]);
  },
);

test('all counted anew, each table read once, is what the weeks counted one by one were', async () => {
  const counted = async () =>
    (await platform.pool.query('select * from assessment_week order by city, place, week, month')).rows;
  const before = await counted();
  expect(before.length).toBeGreaterThan(10);
  await platform.pool.query('update board_seen set revision = -1');
  await countBoard(platform, { everything: true, most: 0 });
  expect(await counted()).toEqual(before);
});

/** Every row behind a figure, read a few at a time, so that the pages meet. */
const few = 25;
async function rowsBehind(of: Behind): Promise<string[]> {
  const found: string[] = [];
  for (let after: string[] | null = null; ; ) {
    const page: BehindRow[] = await behindPage(platform, of, after, few);
    found.push(...page.map(({ a, b }) => `${a} ${b}`));
    const last = page.at(-1);
    if (last === undefined || page.length < few) return found;
    after = [last.key, last.a, last.b];
  }
}

test.each(measureNames)(
  'R6.3 the list behind %s holds as many rows as the figure says, each once, of a county and of all; what is left out is the rest',
  async measure => {
    const period = findPeriod('2026')!;
    const counts = await readCounts(platform, period, province);
    const { directory } = platform;
    const parts = measureNames.filter(part => isPartOf(part, measure));
    for (const code of ['440000', '440700', '440781', '441900']) {
      const place = getDivision(directory, code);
      const figures = countsOf(directory, counts, code);
      for (const without of [null, ...parts]) {
        const listed = await rowsBehind(behind(platform, { period, place }, measure, without));
        expect(new Set(listed).size, 'each once').toBe(listed.length);
        const figure = figures[measure] - (without === null ? 0 : figures[without]);
        expect(listed.length, `${code} without ${without}`).toBe(figure);
      }
    }
    expect(countsOf(directory, counts, '440000')[measure]).toBeGreaterThan(0);
  },
);
