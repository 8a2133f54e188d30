import { addDays } from '@yimen/domain/plain/date.ts';
import { countFacts } from '@yimen/server/annex/facts.ts';
import { openFigures } from '@yimen/server/store/board/figures.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { busiest } from './questions.ts';

/** A question that no page asks by itself: only what the store does for it. */
export type BareQuestion = { name: string; ask: () => Promise<unknown> };

/** One row of the annex as it is computed, of the busiest county and a year; and what is overdue by city and office. */
export async function bareQuestions(platform: Platform): Promise<BareQuestion[]> {
  const { pool, today } = platform;
  const counting = {
    divisions: [await busiest(pool)],
    round: { from: addDays(today(), -365), to: today() },
    at: platform.now(),
  };
  const overdue = openFigures.overdue(`date '${today()}'`);
  return [
    { name: 'one row of the annex', ask: () => countFacts(pool, counting) },
    {
      name: 'overdue by city and office',
      ask: () => pool.query(`select city, agency, count(*) from item where ${overdue} group by city, agency`),
    },
  ];
}
