import type { PoolClient } from 'pg';
import { weekOf } from './figures.ts';

/**
 * Gathers, for this transaction, the applications that are not at the revision they were counted at: `board_changed`, each with the weeks it
 * was counted in before and those it belongs to now. `since`: only those with an act after this instant; null compares all. From them, worked
 * out once: `board_counties`, which counties' weeks are to be counted anew, and `board_offices`, which offices' weeks. Answers how many changed.
 */
export async function changedCells(connection: PoolClient, since: string | null): Promise<number> {
  for (const table of Object.values(tables))
    await connection.query(`create temporary table if not exists ${table} on commit delete rows`);
  const acted = since === null ? '' : 'and application.id in (select application from event where at > $1)';
  const { rowCount } = await connection.query(
    `insert into board_changed
     select application.id, application.city, application.division, application.revision,
       coalesce(seen.city, application.city), coalesce(seen.division, application.division), coalesce(seen.weeks, '{}'), ${weeks}
     from application left join board_seen seen on seen.application = application.id
     where application.number is not null and application.revision is distinct from seen.revision ${acted}`,
    since === null ? [] : [since],
  );
  if ((rowCount ?? 0) > 0) {
    await connection.query(`insert into board_counties ${counties}`);
    await connection.query(`insert into board_offices ${offices}`);
    await connection.query('analyze board_changed, board_counties, board_offices');
  }
  return rowCount ?? 0;
}

const tables = {
  changed: `board_changed (application uuid primary key, city char(6), division char(6), revision integer,
    former_city char(6), former char(6), before date[], after date[])`,
  counties: 'board_counties (city char(6), place char(6), week date, primary key (city, place, week))',
  offices: 'board_offices (city char(6), agency text, week date, primary key (city, agency, week))',
};

/** Which counties' weeks the changed applications are or were counted in. */
const counties = `select city, division, unnest(after) from board_changed
  union select former_city, former, unnest(before) from board_changed`;

/** Every office a changed application has gone to has each of its weeks counted anew: which item was decided when, nobody need remember. */
const offices = `select distinct item.city, item.agency, week from board_changed as changed
  join item on item.application = changed.application cross join lateral unnest(changed.before || changed.after) as week`;

/** Every week that something of an application is counted in: submitted, ended, an item decided, rated. */
const weeks = `array(
  select ${weekOf('application.submitted_at')}
  union select ${weekOf('application.ended_at')} where application.ended_at is not null
  union select ${weekOf('item.ended_at')} from item where item.application = application.id and item.ended_at is not null
  union select ${weekOf('rating.rated_at')} from rating where rating.application = application.id)`;
