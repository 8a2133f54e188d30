import type { Person } from '@yimen/domain/access/person.ts';
import { divisionPrefix, scopesFor } from '@yimen/domain/access/scope.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../../store/any-of.ts';
import { isBadSql } from '../../store/bad-rating-sql.ts';
import { ended } from './ended-sql.ts';
import type { FiguresQuery } from './rating-figures.ts';

/** The beginnings of the codes of his places, where they are whole counties, cities or the province; null where they are not, or where he reads for an office. */
export function wholePlaces(person: Person, { division }: FiguresQuery): string[][] | null {
  const scopes = scopesFor(person, 'readRatings');
  const own = scopes.flatMap(scope => (scope.kind === 'division' ? [scope.prefix] : []));
  const chosen = division === undefined ? [] : [[divisionPrefix(division)]];
  const all = [own, ...chosen];
  return own.length === scopes.length && all.flat().every(prefix => prefix.length <= 6) ? all : null;
}

/** Every case and item that ended, one row each, asked now. */
export function countedNow(person: Person, query: FiguresQuery, today: PlainDate): RawBuilder<unknown> {
  return sql`select service, item_key as item, agency, (ended_at at time zone 'Asia/Shanghai')::date as day, 1 as ended,
      (level is not null)::int as rated, level as points, coalesce(${sql.raw(isBadSql('level'))}, false)::int as bad,
      coalesce(channel = 'window', false)::int as by_code,
      ${unmended(today)} from ${ended(person, query)} e`;
}

/** What the job counted by day; only what is still to be mended, which is little and hangs on today, is asked now. */
export function countedByDay(
  places: readonly (readonly string[])[],
  person: Person,
  query: FiguresQuery,
  today: PlainDate,
): RawBuilder<unknown> {
  const there = places.map(prefixes => anyOf(prefixes.map(placed)));
  return sql`select service, nullif(item, '') as item, nullif(agency, '') as agency, day, ended, rated, points, bad, by_code,
      0 as to_mend, 0 as overdue
    from ended_day where day between ${query.from}::date and ${query.to}::date and ${sql.join(there, sql` and `)}
    union all select service, item_key, agency, (ended_at at time zone 'Asia/Shanghai')::date, 0, 0, 0, 0, 0, ${unmended(today)}
    from ${ended(person, query)} e where mend_by is not null and mended_at is null`;
}

function unmended(today: PlainDate): RawBuilder<unknown> {
  return sql`(mend_by is not null and mended_at is null)::int as to_mend,
    coalesce(mend_by < ${today}::date and mended_at is null, false)::int as overdue`;
}

function placed(prefix: string): RawBuilder<boolean> {
  if (prefix.length < 4) return sql<boolean>`true`;
  const city = sql<boolean>`city = ${`${prefix.slice(0, 4)}00`}`;
  return prefix.length < 6 ? city : sql<boolean>`(${city} and place = ${prefix})`;
}
