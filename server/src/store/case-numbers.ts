import type { Pool } from 'pg';

const block = 100;

/**
 * A supply of sequence numbers for 办件编号 that needs no lock and no counter row: each process takes a hundred from a
 * sequence at a time. Within a place and day they are unique as long as the province submits fewer than 99,999 a day;
 * the column is unique besides. A number not used is a gap, and gaps are harmless. A block that could not be fetched
 * fails those who waited for it; the next to ask tries again.
 */
export function caseNumbers(pool: Pick<Pool, 'query'>) {
  let ahead: number[] = [];
  let refill: Promise<void> | null = null;

  async function fetchBlock(): Promise<void> {
    const { rows } = await pool.query<{ start: number }>("select nextval('case_number') as start");
    const start = Number(rows[0]!.start);
    ahead = Array.from({ length: block }, (_, place) => ((start + place - 1) % 99_999) + 1);
  }

  return {
    async next(): Promise<number> {
      for (;;) {
        const number = ahead.shift();
        if (number !== undefined) return number;
        refill ??= fetchBlock().finally(() => {
          refill = null;
        });
        await refill;
      }
    },
  };
}

export type CaseNumbers = ReturnType<typeof caseNumbers>;
