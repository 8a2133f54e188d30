import { type Kysely, sql } from 'kysely';

/**
 * The application and everything projected from its history in the same transaction. Hot tables lead with the
 * application's id and carry the city, so that they can be partitioned and sharded by city (design.md §4).
 * `event` is only ever added to; a trigger says so to everyone, the owner included (law 3).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table application (
      id uuid primary key,
      city char(6) not null,
      division char(6) not null,
      settlement text not null,
      number text unique,
      definition text not null,
      service text not null,
      applicant uuid not null,
      channel text not null,
      status text not null,
      revision integer not null,
      open_asks integer not null default 0,
      returned integer not null default 0,
      started_at timestamptz(3) not null,
      submitted_at timestamptz(3),
      accepted_at timestamptz(3),
      ended_at timestamptz(3),
      state jsonb not null,
      data_key bytea,
      box bytea,
      label bytea
    )`.execute(db);
  await sql`comment on column application.box is 'answers, notes and results, sealed under data_key (law 5); null after erasure'`.execute(
    db,
  );
  await sql`comment on column application.label is 'the masked name for lists, sealed under data_key'`.execute(
    db,
  );
  await sql`create unique index application_one_draft on application (applicant, service) where status = 'draft'`.execute(
    db,
  );
  await sql`create unique index application_one_open on application (applicant, service)
    where status in ('submitted', 'correcting', 'accepted')`.execute(db);
  await sql`create index application_of_applicant on application (applicant, started_at desc)`.execute(db);
  await sql`create index application_queue on application (settlement text_pattern_ops, submitted_at, id)
    where status in ('submitted', 'correcting')`.execute(db);
  await sql`create index application_returned on application (settlement text_pattern_ops, submitted_at, id)
    where status = 'accepted' and returned > 0`.execute(db);
  await sql`create index application_by_place on application (settlement text_pattern_ops, submitted_at desc, id desc)
    where number is not null`.execute(db);

  await sql`
    create table event (
      application uuid not null,
      seq integer not null,
      city char(6) not null,
      at timestamptz(3) not null,
      actor jsonb not null,
      type text not null,
      body jsonb not null,
      digests jsonb,
      primary key (application, seq)
    )`.execute(db);
  await sql`
    create function history_is_only_added_to() returns trigger language plpgsql as $$
    begin raise exception 'history is only added to (law 3)'; end $$`.execute(db);
  await sql`create trigger event_is_final before update or delete or truncate on event
    for each statement execute function history_is_only_added_to()`.execute(db);

  await sql`
    create table item (
      application uuid not null,
      code text not null,
      city char(6) not null,
      division char(6) not null,
      agency text not null,
      status text not null,
      outcome text,
      claimed_by text,
      revision integer not null,
      dispatched_at timestamptz(3),
      promised_due date,
      statutory_due date,
      provisional boolean not null default false,
      ended_at timestamptz(3),
      primary key (application, code)
    )`.execute(db);
  await sql`create index item_inbox on item (agency, promised_due, application, code)
    where status in ('dispatched', 'received')`.execute(db);
  await sql`create index item_paused on item (agency, promised_due, application, code) where status = 'paused'`.execute(
    db,
  );
  await sql`create index item_concluded on item (agency, ended_at desc, application, code) where status = 'concluded'`.execute(
    db,
  );
  await sql`create index item_running on item (division, promised_due) where status in ('dispatched', 'received')`.execute(
    db,
  );
  await sql`create index item_provisional on item (application) where provisional and status <> 'concluded'`.execute(
    db,
  );

  await sql`
    create table dispatch (
      application uuid not null,
      item text not null,
      attempt integer not null,
      city char(6) not null,
      agency text not null,
      channel text not null,
      sent_at timestamptz(3) not null,
      received_at timestamptz(3),
      returned_at timestamptz(3),
      result_at timestamptz(3),
      primary key (application, item, attempt)
    )`.execute(db);
  await sql`comment on table dispatch is 'the dispatch ledger: delivery status is computed from its timestamps, never stored'`.execute(
    db,
  );

  await sql`
    create table idempotency (
      actor text not null,
      key text not null,
      request text not null,
      answer bytea not null,
      at timestamptz(3) not null default now(),
      primary key (actor, key)
    )`.execute(db);
  await sql`comment on table idempotency is 'the first answer of a request, sealed; swept after 48 hours'`.execute(
    db,
  );
  await sql`create index idempotency_age on idempotency (at)`.execute(db);
  await sql`create sequence case_number increment 100`.execute(db);
}
