import { type Kysely, sql } from 'kysely';

/**
 * How many items of an application stand granted, projected: what ended with none is not 已办结, in no list and no figure, and neither a
 * list nor a count should have to ask the items of every case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table application add column granted integer not null default 0`.execute(db);
  await sql`
    update application set granted = counted.granted
    from (select application, count(*)::int as granted from item where outcome = 'granted' group by application) as counted
    where counted.application = application.id`.execute(db);
}
