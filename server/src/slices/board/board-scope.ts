import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { type Agency, type Division, reportingDivision } from '@yimen/domain/service/directory.ts';
import { type RawBuilder, sql } from 'kysely';
import { DoorProblem } from '../../http/problem.ts';
import { isItem } from '../../store/item-key-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { type AskedPeriod, type BoardPeriod, boardPeriod } from './board-period.ts';

export type Asked = AskedPeriod & {
  place?: string | undefined;
  agency?: string | undefined;
  item?: string | undefined;
};

/** Of what the board tells: a place, an office (in a place, or all of it), perhaps one item, and its period. */
export type BoardScope = BoardPeriod & {
  place: Division;
  agency: Agency | null;
  /** As `itemKey` has it. */
  item: string | null;
  /** The widest this person may see: where his path begins. */
  widest: { place: Division } | { agency: Agency };
};

/**
 * What this person asked for, within what he may see (R6.1, R6.2): province, city and county their own places, an office its own items,
 * everybody else nothing, as if it did not exist.
 */
export function boardScope(platform: Platform, person: Person, asked: Asked): BoardScope {
  const { divisions, agencies } = platform.directory;
  const scopes = scopesFor(person, 'readBoard');
  if (person.kind !== 'staff' || scopes.length === 0) throw new DoorProblem('not-found');
  const prefix = scopes.flatMap(scope => (scope.kind === 'division' ? [scope.prefix] : []))[0];
  const own = reportingDivision(platform.directory, person.division);
  const place = asked.place === undefined ? own : divisions.get(asked.place);
  const agencyId = prefix === undefined ? person.agency : asked.agency;
  const agency = agencyId === undefined ? null : agencies.get(agencyId);
  if (place === undefined || place.level === 'town' || agency === undefined)
    throw new DoorProblem('not-found');
  if (prefix !== undefined && !place.code.startsWith(prefix)) throw new DoorProblem('not-found');
  if (prefix === undefined && (asked.agency ?? person.agency) !== person.agency)
    throw new DoorProblem('not-found');
  return {
    ...boardPeriod(platform.today(), asked),
    place,
    agency,
    item: asked.item ?? null,
    widest: prefix === undefined ? { agency: agencies.get(person.agency)! } : { place: own },
  };
}

/** Rows of `item` within it. */
export function itemsWithin({ place, agency, item }: BoardScope): RawBuilder<boolean> {
  return sql<boolean>`${placed('item', place)} and ${agency === null ? yes : sql`item.agency = ${agency.id}`}
    and ${item === null ? yes : isItem(item)}`;
}

/** Rows of `application` within it; of an office or item those that have such an item. */
export function casesWithin(scope: BoardScope): RawBuilder<boolean> {
  const { place, agency, item } = scope;
  const any = agency === null && item === null;
  return sql<boolean>`${placed('application', place)} and application.number is not null and ${
    any
      ? yes
      : sql`exists (select from item where item.application = application.id and ${itemsWithin(scope)})`
  }`;
}

const yes = sql`true`;

function placed(table: 'item' | 'application', { level, code }: Division): RawBuilder<unknown> {
  if (level === 'province') return yes;
  return level === 'city'
    ? sql`${sql.ref(`${table}.city`)} = ${code}`
    : sql`${sql.ref(`${table}.division`)} = ${code}`;
}
