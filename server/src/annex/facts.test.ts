import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../demo-mode.ts';
import { acted, staff, testPlatform } from '../store/test-platform.ts';
import { countFacts } from './facts.ts';
import { sheetsOf } from './round.ts';
import { nobody, shift, slowCount } from './test-slow-count.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform();
  await seedDemo(platform);
  await oneSoldierTwice();
}, 120_000);
afterAll(() => platform.close());

/** One soldier with two cases, the first withdrawn after acceptance, with a visit made, one struck off and one more. */
async function oneSoldierTwice(): Promise<void> {
  const applicant = randomUUID();
  const clerk = staff('440781-window', 'clerk');
  for (const ends of [true, false]) {
    const command = registerEleven({ id: randomUUID(), applicant });
    const { id } = command;
    await acted(platform, clerk, id, command);
    const visit = {
      type: 'recordVisit',
      place: '台山市综合窗口',
      why: '补交材料',
      items: ['07'],
      confirmed: true,
    } as const;
    const { state } = await acted(platform, clerk, id, visit);
    await acted(platform, clerk, id, {
      type: 'strikeVisit',
      visit: state.visits.length,
      why: '登记错了人。',
    });
    await acted(platform, clerk, id, visit);
    if (ends) await acted(platform, clerk, id, { type: 'withdraw' });
  }
}

test.each([
  ['everything there is', -400, 0],
  ['the last ten days', -9, 0],
  ['from twelve to three days ago', -12, -3],
  ['days before the first case', -400, -390],
])(
  'R8.4 every figure of all 124 rows is the one that a slow count over the raw histories finds: %s',
  async (_what, from, to) => {
    const today = platform.today();
    const round = { from: shift(today, from), to: shift(today, to) };
    const divisions = sheetsOf(platform.directory).flatMap(each => each.divisions);
    expect(divisions).toHaveLength(124);
    const at = platform.now();
    const counted = await countFacts(platform.pool, { divisions, round, at });
    const slow = await slowCount(platform, round);
    for (const division of divisions)
      expect(counted.get(division), division).toEqual(slow.get(division) ?? nobody);
    const accepted = [...counted.values()].reduce((sum, each) => sum + each.accepted, 0);
    if (from === -400 && to === 0) {
      expect(accepted).toBeGreaterThan(10);
      expect(counted.get('440781')!.people).toBe(counted.get('440781')!.accepted - 1);
      expect(Object.values(counted.get('440785')!.items).some(({ paper }) => paper > 0)).toBe(true);
      expect(counted.get('441900')!.ended.cases).toBeGreaterThan(0);
      expect(await answeredButNotDone('440781')).toBeGreaterThan(0);
      expect(await answeredButNotDone('441402')).toBeGreaterThan(0);
    }
  },
);

/** Ended cases of a place that have days and visits, but are 未办成 or withdrawn: what no average may count. */
async function answeredButNotDone(division: string): Promise<number> {
  const { rows } = await platform.pool.query<{ cases: number }>(
    `select count(*)::int as cases from application
     where division = $1 and days_made is not null and ending in ('unsuccessful', 'withdrawn')`,
    [division],
  );
  return rows[0]!.cases;
}
