import { randomUUID } from 'node:crypto';
import { countFacts } from '@yimen/server/annex/facts.ts';
import { sheetsOf } from '@yimen/server/annex/round.ts';
import { nobody, slowCount } from '@yimen/server/annex/test-slow-count.ts';
import { testPlatform } from '@yimen/server/store/test-platform.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClock } from '../bench/million/clock.ts';
import { type Life, lives } from '../bench/million/life.ts';
import { play } from '../bench/million/play.ts';

/** Lives of the large database, played by chance through the store's own acts (corrections, refusals, withdrawals, denials); every third is of a person who had the one before. */
const clock = openClock();
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(clock.now);
  for (const life of withReturning(lives(96))) await play(platform, clock, life, async () => {});
  clock.dayBegins('2026-12-31');
}, 300_000);
afterAll(async () => {
  platform.press.stop();
  await platform.close();
});

function withReturning(all: readonly Life[]): Life[] {
  let last = { applicant: randomUUID(), home: all[0]!.home };
  return all.map((life, place) => {
    if (place % 3 === 2)
      return { ...life, ...last, answers: { ...life.answers, settlement: towns[last.home] } };
    last = { applicant: randomUUID(), home: life.home };
    return { ...life, applicant: last.applicant };
  });
}

const towns = { '440781': '440781', '441900': '441900121', '442000': '442000114' };

test.each([
  ['all of it', '2026-01-01', '2026-12-31'],
  ['the first week', '2026-05-11', '2026-05-17'],
  ['three days of it', '2026-05-13', '2026-05-15'],
  ['one day', '2026-05-12', '2026-05-12'],
  ['what came late', '2026-05-19', '2026-12-31'],
] as const)(
  'R8.4 over random histories every figure is what a slow count over the raw events finds: %s',
  async (_what, from, to) => {
    const divisions = sheetsOf(platform.directory).flatMap(each => each.divisions);
    const counted = await countFacts(platform.pool, {
      divisions,
      round: { from, to },
      at: platform.now(),
    });
    const slow = await slowCount(platform, { from, to });
    for (const division of divisions)
      expect(counted.get(division), division).toEqual(slow.get(division) ?? nobody);
    const all = [...counted.values()];
    expect(all.reduce((sum, each) => sum + each.accepted, 0)).toBeGreaterThan(0);
    if (from !== '2026-01-01') return;
    expect([...slow.keys()].sort()).toEqual(['440781', '441900', '442000']);
    for (const division of ['440781', '441900']) {
      const { people, accepted, ended } = counted.get(division)!;
      expect(people, 'some have two cases, each counted once').toBeLessThan(accepted);
      expect(ended.cases).toBeGreaterThan(0);
    }
    expect(Object.keys(counted.get('440781')!.items), 'several offices served each').toHaveLength(11);
  },
);
