import { type Kysely, sql } from 'kysely';

/** How many bytes somebody has sent on a day, so that nobody fills the store or keeps the workbench busy for ever (decision 0021). Kept for two days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table upload_day (
      person text not null,
      day date not null,
      bytes bigint not null,
      primary key (person, day)
    )`.execute(db);
}
