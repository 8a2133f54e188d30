import type { Application } from '@yimen/domain/application/application.ts';
import { daysTaken } from '@yimen/domain/application/days-taken.ts';
import type { Platform } from './platform.ts';

/**
 * Writes the working days that offices took for what migration 0028 found decided already: one batch of applications after this id, so that a
 * stop loses nothing. Answers how many were looked at and where to go on; the board counts these applications anew.
 */
export async function fillDaysTaken(
  { pool, calendar }: Pick<Platform, 'pool' | 'calendar'>,
  after: string,
  atOnce: number,
): Promise<{ seen: number; last: string }> {
  const { rows } = await pool.query<{ id: string; revision: number; state: Application }>(
    `select id, revision, state from application
     where id > $1 and id in (select application from item
       where status = 'concluded' and outcome in ('granted', 'denied') and dispatched_at is not null and days_taken is null)
     order by id limit $2`,
    [after, atOnce],
  );
  const values = rows.flatMap(({ id, revision, state }) =>
    Object.values(state.items).map(item => ({
      id,
      revision,
      code: item.code,
      days: daysTaken(item, calendar),
    })),
  );
  await pool.query(
    `with filled as (
       update item set days_taken = f.days
       from jsonb_to_recordset($1::jsonb) as f (id uuid, revision integer, code text, days smallint), application
       where item.application = f.id and item.code = f.code and application.id = f.id and application.revision = f.revision
       returning item.application)
     update board_seen set revision = -1 where application in (select application from filled)`,
    [JSON.stringify(values)],
  );
  return { seen: rows.length, last: rows.at(-1)?.id ?? after };
}
