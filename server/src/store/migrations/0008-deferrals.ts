import { type Kysely, sql } from 'kysely';

/** The first day on which a promise to hand a material in later runs out (容缺), for the job that reminds and ends. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table application add column deferral_due date`.execute(db);
  await sql`create index application_deferred on application (deferral_due) where deferral_due is not null`.execute(
    db,
  );
}
