import { type Kysely, sql } from 'kysely';

/** A hand-over may be taken back while nobody has signed, and a paper found later goes after its item: both are lists of the window (R3.4, decision 0027). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sheet_line add column recalled_at timestamptz(3)`.execute(db);
  await sql`alter table item add column to_follow smallint not null default 0`.execute(db);
}
