import type { PoolClient } from 'pg';
import { weekOf } from './figures.ts';

/**
 * Gathers, for this transaction, the applications that are not at the revision they were counted at: `board_changed`, each with the weeks it
 * was counted in before and those it belongs to now. `since`: only those with an act after this instant; null compares all. Answers how many.
 */
export async function changedCells(connection: PoolClient, since: string | null): Promise<number> {
  await connection.query(
    `create temporary table if not exists board_changed (application uuid primary key, city char(6), division char(6), revision integer,
       former_city char(6), former char(6), before date[], after date[]) on commit delete rows`,
  );
  const acted = since === null ? '' : 'and application.id in (select application from event where at > $1)';
  const { rowCount } = await connection.query(
    `insert into board_changed
     select application.id, application.city, application.division, application.revision,
       coalesce(seen.city, application.city), coalesce(seen.division, application.division), coalesce(seen.weeks, '{}'), ${weeks}
     from application left join board_seen seen on seen.application = application.id
     where application.number is not null and application.revision is distinct from seen.revision ${acted}`,
    since === null ? [] : [since],
  );
  await connection.query('analyze board_changed');
  return rowCount ?? 0;
}

/** Every week that something of an application is counted in: submitted, ended, an item decided, rated. */
const weeks = `array(
  select ${weekOf('application.submitted_at')}
  union select ${weekOf('application.ended_at')} where application.ended_at is not null
  union select ${weekOf('item.ended_at')} from item where item.application = application.id and item.ended_at is not null
  union select ${weekOf('rating.rated_at')} from rating where rating.application = application.id)`;
