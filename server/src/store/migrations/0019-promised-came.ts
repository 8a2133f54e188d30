import { type Kysely, sql } from 'kysely';

/** How many promised materials (容缺) came as a file that the window has not looked at yet, for its list. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table application add column promised_came smallint not null default 0`.execute(db);
  await sql`create index application_promised_came on application (settlement, submitted_at, number)
    where promised_came > 0`.execute(db);
}
