import { afterAll, beforeAll, expect, test } from 'vitest';
import { countFacts } from '../annex/facts.ts';
import { countBoard } from '../store/board/count-board.ts';
import { explained } from '../store/test-explained.ts';
import { acceptedEleven, staff, testPlatform } from '../store/test-platform.ts';
import { listAssessed } from './assessment/list-assessed.ts';
import { showAssessment } from './assessment/show-assessment.ts';
import { listBehind } from './board/list-behind.ts';
import { showBoard } from './board/show-board.ts';
import { listInbox } from './inbox/list-inbox.ts';
import { listQueue } from './window-queue/list-queue.ts';

let show: ReturnType<typeof explained>;
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => now, { size: 1 });
  show = explained(platform.pool);
  await acceptedEleven(platform);
  await countBoard(platform, { everything: true });
  await platform.pool.query('set enable_seqscan = off'); // so that a small table is read as a large one would be
});
afterAll(() => platform.close());

const police = staff('440781-police', 'handler');
const clerk = staff('440781-window', 'clerk');
const province = staff('440000-veterans', 'supervisor');
const lead = staff('440781-veterans', 'lead');
const now = '2026-11-16T02:00:00.000Z';
const row = { divisions: ['440781'], round: { from: '2026-09-01', to: '2026-12-31' }, at: now } as const;
const lists = {
  'the inbox and its numbers': () => listInbox(platform, police, { show: 'open' }),
  'what is late in the inbox': () => listInbox(platform, police, { show: 'overdue' }),
  'what waits for the first review': () => listQueue(platform, clerk, 'waiting'),
  'what waits for the soldier': () => listQueue(platform, clerk, 'correcting'),
  'what the window has ended': () => listQueue(platform, clerk, 'ended'),
  'the whole board': () => showBoard(platform, province, { weeks: 12 }),
  'the list behind what is overdue': () => listBehind(platform, province, { weeks: 12, figure: 'overdue' }),
  'the sheet of the assessment': () => showAssessment(platform, province, { period: '2026', by: 'below' }),
  'what was not decided in time': () =>
    listAssessed(platform, province, { period: '2026-Q4', measure: 'decided', without: 'decidedInPromise' }),
  'what a county was handed in': () => listAssessed(platform, lead, { period: '2026', measure: 'submitted' }),
  'what a county ended': () => listAssessed(platform, lead, { period: '2026', measure: 'ended' }),
  'a row of the annex': () => countFacts(platform.pool, row),
};

test.each(Object.entries(lists))(
  '%s is read by indexes, never by reading a whole table (design.md §4)',
  async (_name, list) => {
    const statements = await show(list);
    expect(statements.length).toBeGreaterThan(0);
    expect(
      statements.flatMap(({ plan }) =>
        plan.filter(line => /Seq Scan on (item|application|event)\b/.test(line)),
      ),
    ).toEqual([]);
  },
);
