import type { Pool } from 'pg';

/** The place with most applications; not the one where the bench's own acts pile up (`acts.ts`). */
export async function busiest(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ division: string }>(
    `select division from application where number is not null and division <> '440781' group by 1 order by count(*) desc, 1 limit 1`,
  );
  return rows[0]!.division;
}
