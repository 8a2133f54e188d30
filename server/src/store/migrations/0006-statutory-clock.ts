import { type Kysely, sql } from 'kysely';

/**
 * The statutory clock may run on while the promise stands still, so the day it stopped is a fact of its own. Until now every pause
 * stopped both: rows that are there take over the promise's day.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table item add column statutory_stopped_on date`.execute(db);
  await sql`update item set statutory_stopped_on = stopped_on where stopped_on is not null`.execute(db);
}
