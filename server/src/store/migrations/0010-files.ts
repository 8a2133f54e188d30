import { type Kysely, sql } from 'kysely';

/** Addresses in the object store that may belong to nobody, until a sweep has found out (decision 0010). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table file_in_doubt (
      address char(64) primary key,
      application uuid not null,
      at timestamptz(3) not null
    )`.execute(db);
  await sql`create index file_in_doubt_age on file_in_doubt (at)`.execute(db);
}
