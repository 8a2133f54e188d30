import { type Kysely, sql } from 'kysely';

/**
 * What each ended application saved against its items handled one by one (R4.3), projected, so that the sums of a county and period are
 * one indexed query. Null while it is under way, and where nothing counts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table application add column visits_made integer, add column saved_visits integer,
    add column saved_copies integer, add column saved_days integer`.execute(db);
  await sql`create index application_saved on application (division, ended_at)
    include (visits_made, saved_visits, saved_copies, saved_days) where saved_visits is not null`.execute(db);
}
