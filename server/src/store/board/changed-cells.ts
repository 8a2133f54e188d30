import type { Counting } from './counting.ts';
import { itemsOfCase, weekOf } from './figures.ts';
import type { Span } from './weekly.ts';

/**
 * Finds, for this transaction, the applications that are not at the revision they were counted at. `since`: only those with an act after
 * this instant; null compares all. Answers how many changed, and whether they are so many that all is counted anew.
 * Of few, `board_counties` tells which counties' weeks and `board_offices` which offices' weeks are to be counted: those they were counted in before
 * and those they belong to now. Of all, `board_items` tells what is to be known of each case's items, gathered once.
 */
export async function changedCells(
  connection: Counting,
  { since, most }: { since: string | null; most: number },
): Promise<{ changed: number; span: Span }> {
  for (const table of Object.values(tables))
    await connection.query(`create temporary table if not exists ${table} on commit delete rows`);
  const acted = since === null ? '' : 'and application.id in (select application from event where at > $1)';
  const { rowCount } = await connection.query(
    `insert into board_changed
     select application.id, application.city, application.division, application.revision,
       coalesce(seen.city, application.city), coalesce(seen.division, application.division), coalesce(seen.weeks, '{}')
     from application left join board_seen seen on seen.application = application.id
     where application.number is not null and application.revision is distinct from seen.revision ${acted}`,
    since === null ? [] : [since],
  );
  const changed = rowCount ?? 0;
  if (changed > most) {
    await connection.query(`set local work_mem = '256MB'`);
    await connection.query(`insert into board_items ${gathered}`);
    await connection.query('analyze board_items');
    return { changed, span: 'all' };
  }
  if (changed > 0) {
    await connection.query('analyze board_changed');
    await connection.query(
      `update board_changed set after = ${weeks} from application where application.id = board_changed.application`,
    );
    await connection.query(`insert into board_counties ${counties}`);
    await connection.query(`insert into board_offices ${offices}`);
    await connection.query('analyze board_counties, board_offices');
  }
  return { changed, span: 'changed' };
}

/** Notes what was counted at which revision and in which weeks, so that the next count finds what changed since. */
export async function noteSeen(connection: Counting, span: Span): Promise<void> {
  if (span === 'all') await connection.query('delete from board_seen');
  await connection.query(
    `insert into board_seen (application, city, revision, division, weeks) ${span === 'all' ? everySeen : changedSeen}
     on conflict (application) do update set
       city = excluded.city, revision = excluded.revision, division = excluded.division, weeks = excluded.weeks`,
  );
}

const tables = {
  changed: `board_changed (application uuid primary key, city char(6), division char(6), revision integer,
    former_city char(6), former char(6), before date[], after date[])`,
  counties: 'board_counties (city char(6), place char(6), week date, primary key (city, place, week))',
  offices: 'board_offices (city char(6), agency text, week date, primary key (city, agency, week))',
  items: 'board_items (application uuid, weeks date[], sent boolean, held boolean)',
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

/** The same of every application at once, and what the funnel asks of its items. */
const gathered = `select item.application, array_agg(distinct ${weekOf('item.ended_at')}) filter (where item.ended_at is not null),
    bool_or(${itemsOfCase.sent}), coalesce(bool_or(${itemsOfCase.held}), false)
  from item group by item.application`;

const changedSeen = 'select application, city, revision, division, after from board_changed';

const everySeen = `select application.id, application.city, application.revision, application.division,
    array_remove(array[${weekOf('application.submitted_at')}, ${weekOf('application.ended_at')}], null)
      || coalesce(board_items.weeks, '{}') || coalesce(rated.weeks, '{}')
  from application left join board_items on board_items.application = application.id
  left join (select application, array_agg(distinct ${weekOf('rating.rated_at')}) as weeks from rating group by application) as rated
    on rated.application = application.id
  where application.number is not null`;
