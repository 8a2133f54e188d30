import { type Kysely, sql } from 'kysely';

/**
 * 好差评 (decision 0030): every rating as lists read it, its words sealed in the case; the one-time codes that windows hand out, by their digest
 * only; and whom the platform has reminded once that he may rate.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rating (
      application uuid not null references application (id) on delete cascade,
      rating smallint not null,
      city text not null,
      division text not null,
      settlement text not null,
      number text not null,
      item text,
      agency text,
      level smallint not null check (level between 1 and 5),
      indicators jsonb not null,
      channel text not null check (channel in ('online', 'window')),
      worded boolean not null,
      rated_at timestamptz(3) not null,
      mend_by date,
      called_at timestamptz(3),
      mended_at timestamptz(3),
      replaced boolean not null,
      primary key (application, rating)
    )`.execute(db);
  await sql`create unique index rating_once on rating (application, coalesce(item, ''))
    where not replaced`.execute(db);
  await sql`create index rating_to_mend on rating (mend_by, application, rating)
    where mend_by is not null and mended_at is null and not replaced`.execute(db);
  await sql`create index rating_of_place on rating (settlement, rated_at)`.execute(db);
  await sql`create index rating_of_agency on rating (agency, rated_at) where agency is not null`.execute(db);
  await sql`
    create table rating_code (
      digest text primary key,
      application uuid not null references application (id) on delete cascade,
      item text,
      made_by text not null,
      made_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3)
    )`.execute(db);
  await sql`
    create table rating_reminder (
      application uuid primary key references application (id) on delete cascade,
      at timestamptz(3) not null
    )`.execute(db);
}
