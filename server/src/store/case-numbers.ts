import { caseNumber } from '@yimen/domain/plain/case-number.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { Pool } from 'pg';

const block = 100;

/**
 * A supply of 办件编号 that needs no lock and no counter row: each process takes a hundred from a sequence at a time.
 * Unique per place and day as long as the province submits fewer than 100,000 a day; the column is unique besides.
 */
export function caseNumbers(pool: Pool) {
  let next = 0;
  let left = 0;
  return {
    /** Makes sure a number is at hand; awaited before a decision that may need one. */
    async ready(): Promise<void> {
      if (left > 0) return;
      const { rows } = await pool.query<{ start: number }>("select nextval('case_number') as start");
      next = Number(rows[0]!.start);
      left = block;
    },
    take(division: string, date: PlainDate): string {
      if (left === 0) throw new Error('no case number at hand: ready() was not awaited');
      left -= 1;
      return caseNumber({ division, date, sequence: next++ % 100_000 });
    },
  };
}

export type CaseNumbers = ReturnType<typeof caseNumbers>;
