import { type Kysely, sql } from 'kysely';

/**
 * A number belongs to a soldier once he has handed in an application, not when somebody types it: until then his row is found by
 * number and phone together. Codes and failures are counted by where they come from too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table citizen add column pair_index text unique,
     drop constraint citizen_check,
     add constraint citizen_is_found
       check (id_number_index is not null or discharge_card_index is not null or pair_index is not null)`,
  `comment on column citizen.pair_index is 'number and phone together, until an application makes the number his'`,
  `alter table citizen_code add column source text not null default ''`,
  `comment on column citizen_code.source is 'a keyed digest of the address that asked'`,
  `alter table sign_in_failure add column locks integer not null default 0`,
  `comment on column sign_in_failure.locks is 'how often in a row it was locked: each pause is twice the last'`,
];
