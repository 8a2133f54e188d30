import type { Application } from '@yimen/domain/application/application.ts';
import { savedColumns } from './act-rows.ts';
import { pinnedService } from './definitions.ts';
import type { Platform } from './platform.ts';

/**
 * Writes what ended cases took and saved (R4.3, R8.4) where migrations 0014 and 0027 found them already ended: one batch after this id, so that a stop loses nothing.
 * A case that is acted on meanwhile has its columns from that act. Answers how many were looked at, how many filled, and where to go on.
 */
export async function fillSaved(
  { pool, calendar }: Pick<Platform, 'pool' | 'calendar'>,
  after: string,
  atOnce: number,
): Promise<{ seen: number; filled: number; last: string }> {
  const { rows } = await pool.query<{ id: string; revision: number; state: Application }>(
    `select id, revision, state from application
     where ended_at is not null and accepted_at is not null and days_made is null and id > $1 order by id limit $2`,
    [after, atOnce],
  );
  const values = rows.flatMap(({ id, revision, state }) => {
    const [made, visits, copies, days, took, lasted] = savedColumns(state, pinnedService(state), calendar);
    return visits === null ? [] : [{ id, revision, made, visits, copies, days, took, lasted }];
  });
  const { rowCount } = await pool.query(
    `update application set visits_made = f.made, saved_visits = f.visits, saved_copies = f.copies, saved_days = f.days,
       copies_made = f.took, days_made = f.lasted
     from jsonb_to_recordset($1::jsonb) as f (id uuid, revision integer, made integer, visits integer, copies integer, days integer,
       took integer, lasted integer)
     where application.id = f.id and application.revision = f.revision`,
    [JSON.stringify(values)],
  );
  return { seen: rows.length, filled: rowCount ?? 0, last: rows.at(-1)?.id ?? after };
}
