import type { Person } from '@yimen/domain/access/person.ts';
import { divisionPrefix, scopesFor } from '@yimen/domain/access/scope.ts';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../../store/any-of.ts';
import { endedRows } from '../../store/board/ended-rows.ts';
import { isItem } from '../../store/item-key-sql.ts';

/** Which of what has ended is meant: of a place, of one office, of one item, all `items` or the case as a `whole`, of days (both included). */
export type Chosen = {
  division?: string | undefined;
  agency?: string | undefined;
  about?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

/**
 * Everything of this person's that has ended and may be rated, cases and items, each with the rating that stands or none: one list for
 * every figure and for what is behind it, so that they agree. What was not rated has no level; it is never counted as good (domain.md §3.5).
 */
export function ended(person: Person, chosen: Chosen): RawBuilder<unknown> {
  const { cases, items } = within(person, chosen);
  return sql`(${rowsOf('case', cases, chosen)} union all ${rowsOf('item', items, chosen)})`;
}

function rowsOf(kind: keyof typeof endedRows, his: RawBuilder<boolean>, chosen: Chosen): RawBuilder<unknown> {
  const { from, where, at, item, key, agency } = endedRows[kind];
  return sql`select ${columns}, ${sql.raw(item)} as item, ${sql.raw(key)} as item_key, ${sql.raw(agency)} as agency, ${sql.raw(at)} as ended_at
    from ${sql.raw(from)} where ${sql.raw(where)} and ${his} and ${inTime(sql.raw(at), chosen)}`;
}

const columns = sql`application.id as application, application.number as number, application.settlement as settlement,
  application.service as service, rating.rating as rating, rating.level as level, rating.channel as channel,
  rating.worded as worded, rating.rated_at as rated_at, rating.mend_by as mend_by, rating.called_at as called_at,
  rating.mended_at as mended_at`;

/** His own, as a condition on cases and on items: a place reaches both, an office its items only. */
function within(person: Person, { division, agency, about }: Chosen) {
  const scopes = scopesFor(person, 'readRatings');
  const places = scopes.flatMap(scope => (scope.kind === 'division' ? [scope.prefix] : []));
  const offices = scopes.flatMap(scope => (scope.kind === 'agency' ? [scope.agency] : []));
  const inPlaces = anyOf(places.map(each => sql<boolean>`application.settlement like ${`${each}%`}`));
  const ofOffices = anyOf(offices.map(each => sql<boolean>`item.agency = ${each}`));
  const there =
    division === undefined
      ? yes
      : sql<boolean>`application.settlement like ${`${divisionPrefix(division)}%`}`;
  const ofCases = about === undefined || about === 'whole' ? yes : no;
  const code = about === undefined || about === 'items' ? yes : isItem(about);
  const office = agency === undefined ? yes : sql<boolean>`item.agency = ${agency}`;
  return {
    cases: sql<boolean>`(${inPlaces} and ${there} and ${ofCases} and ${agency === undefined ? yes : no})`,
    items: sql<boolean>`((${inPlaces} or ${ofOffices}) and ${there} and ${code} and ${office})`,
  };
}

/** Days of China, both included. */
function inTime(at: RawBuilder<unknown>, { from, to }: Chosen): RawBuilder<boolean> {
  const since =
    from === undefined ? yes : sql<boolean>`${at} >= (${from}::date)::timestamp at time zone 'Asia/Shanghai'`;
  const before =
    to === undefined ? yes : sql<boolean>`${at} < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
  return sql<boolean>`(${since} and ${before})`;
}

const yes = sql<boolean>`true`;
const no = sql<boolean>`false`;
