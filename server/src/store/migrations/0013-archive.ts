import { type Kysely, sql } from 'kysely';

/**
 * The archive (decision 0013): one row for each archived application, with the key of its package, which outlives the application's own.
 * Batches are a list of applications that a person wants archived, each worked off by itself. What has ended still shows in the lists.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table archive (
    application uuid primary key,
    package uuid not null unique,
    archive_number text not null unique,
    number text not null,
    city char(6) not null,
    settlement text not null,
    category text not null,
    year integer not null,
    retention text not null,
    keep_until date,
    archived_on date not null,
    archived_by text,
    manifest char(64) not null,
    bytes bigint not null,
    parts integer not null,
    pieces char(64)[] not null,
    data_key bytea not null,
    label bytea not null
  )`,
  `comment on column archive.data_key is 'the package''s own key, wrapped by the platform''s: erasing the application does not touch it'`,
  `create index archive_newest on archive (archived_on desc, application)`,
  `create index archive_due on archive (keep_until) where keep_until is not null`,
  `create table archive_batch (
    batch uuid primary key,
    by_whom text not null,
    division text not null,
    at timestamptz(3) not null,
    cancelled_at timestamptz(3)
  )`,
  `create table archive_batch_line (
    batch uuid not null references archive_batch,
    application uuid not null,
    outcome text,
    words text,
    done_at timestamptz(3),
    primary key (batch, application)
  )`,
  'drop index application_ended',
  `create index application_ended on application (submitted_at desc, number desc)
    where status in ('concluded', 'refused', 'withdrawn', 'archived')`,
  `create index application_to_archive on application (ended_at) where status = 'concluded'`,
];
