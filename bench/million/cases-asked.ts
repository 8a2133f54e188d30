import type { Pool } from 'pg';

/** A hundred cases of a county that are open and a hundred that have ended and have their whole history (README), by id. */
export async function openAndEnded(pool: Pool, county: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `(select id from application where division = $1 and status = 'accepted' limit 100)
     union all (select id from application where division = $1 and status in ('concluded', 'archived')
       and exists (select from event where event.application = application.id) limit 100)`,
    [county],
  );
  return rows.map(({ id }) => id);
}
