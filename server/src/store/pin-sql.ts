import { sql } from 'kysely';

/** What a row's case is pinned to, for naming its items in a list of `table`; whatever the case says besides stays where it is. */
export function pinOf(table: 'card' | 'urge') {
  return sql<{
    definition: string;
    overlays: string[];
  }>`(select jsonb_build_object('definition', state -> 'definition',
    'overlays', state -> 'overlays') from application where application.id = ${sql.ref(`${table}.application`)})`;
}
