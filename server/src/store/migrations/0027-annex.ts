import { type Kysely, sql } from 'kysely';

/**
 * The annex (R8, decision 0031): rounds that the province opens, and for each city and round a sheet folded from events of its own, which
 * are only added to (law 3). What an ended case took stands beside what it saved, so that a county's averages are sums over one index.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table annex_round (
      round text primary key,
      title text not null,
      from_on date not null,
      to_on date not null,
      due date not null,
      form text not null,
      opened_by text not null,
      opened_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table annex_event (
      round text not null references annex_round,
      city char(6) not null,
      seq integer not null,
      at timestamptz(3) not null,
      actor jsonb not null,
      type text not null,
      body jsonb not null,
      primary key (round, city, seq)
    )`.execute(db);
  await sql`create trigger annex_event_is_final before update or delete or truncate on annex_event
    for each statement execute function history_is_only_added_to()`.execute(db);
  await sql`
    create table annex_sheet (
      round text not null references annex_round,
      city char(6) not null,
      status text not null,
      version integer not null,
      revision integer not null,
      state jsonb not null,
      primary key (round, city)
    )`.execute(db);
  await sql`alter table application add column copies_made integer, add column days_made integer`.execute(db);
  await sql`create index application_accepted on application (division, accepted_at)
    include (id, applicant, service, ended_at, visits_made, copies_made, days_made) where accepted_at is not null`.execute(
    db,
  );
}
