import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import { divisionPrefix } from '@yimen/domain/access/scope.ts';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../../store/any-of.ts';
import type { Platform } from '../../store/platform.ts';

/** The urges this person may read (R6.2): those asked of him, and for who may urge all of his places. */
export function urgesWithin({ db }: Platform, person: Person, division?: string) {
  return db
    .selectFrom('urge')
    .where(anyOf([askedOf(person), ...inPlacesOf(person, ['lead', 'supervisor'])]))
    .$if(division !== undefined, query =>
      query.where('urge.settlement', 'like', `${divisionPrefix(division ?? '')}%`),
    );
}

/** Was it asked of him: of the office he handles for, of the window or the lead of the place (`access/urging.ts`)? */
export function askedOf(person: Person): RawBuilder<boolean> {
  if (person.kind !== 'staff') return sql<boolean>`false`;
  const window = inPlacesOf(person, ['clerk']).map(
    place => sql<boolean>`(urge.asked = 'window' and ${place})`,
  );
  const lead = inPlacesOf(person, ['lead']).map(place => sql<boolean>`(urge.asked = 'lead' and ${place})`);
  const office = person.roles.includes('handler') ? [sql<boolean>`urge.agency = ${person.agency}`] : [];
  return anyOf([...office, ...window, ...lead]);
}

function inPlacesOf(person: Person, roles: readonly StaffRole[]): RawBuilder<boolean>[] {
  if (person.kind !== 'staff' || !person.roles.some(role => roles.includes(role))) return [];
  return [sql<boolean>`urge.settlement like ${`${divisionPrefix(person.division)}%`}`];
}
