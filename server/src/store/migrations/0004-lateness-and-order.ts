import { type Kysely, sql } from 'kysely';

/**
 * What lists need to count what the words say (R3.5): the last working day before an item's clock stopped, and the case
 * number, by which items due on one day are ordered. Rows that are there already are filled from what they hold; a stop
 * at a weekend counts as Friday's. Of a stop on a public holiday this statement knows nothing: it keeps that day.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table item add column number text, add column stopped_on date`.execute(db);
  await sql`
    update item set number = application.number, stopped_on = (coalesce(item.ended_at,
        (application.state #>> array['items', item.code, 'stage', 'since'])::timestamptz) at time zone 'Asia/Shanghai')::date
    from application where application.id = item.application`.execute(db);
  await sql`update item set stopped_on = stopped_on - greatest(extract(isodow from stopped_on)::int - 5, 0)
    where stopped_on is not null`.execute(db);
  for (const index of ['item_inbox', 'item_paused', 'item_concluded'])
    await sql`drop index ${sql.ref(index)}`.execute(db);
  await sql`create index item_inbox on item (agency, promised_due, number, code)
    where status in ('dispatched', 'received')`.execute(db);
  await sql`create index item_stopped on item (agency, promised_due, number, code)
    where status in ('paused', 'returned')`.execute(db);
  await sql`create index item_concluded on item (agency, ended_at desc, number, code) where status = 'concluded'`.execute(
    db,
  );
  await sql`create index item_stopped_late on item (application) where promised_due < stopped_on`.execute(db);
}
