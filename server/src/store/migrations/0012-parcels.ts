import { type Kysely, sql } from 'kysely';

/**
 * Results on their way to the soldier (R4.2): every parcel, with when its carrier is to be asked next, and on the application how
 * many results are ready to be posted and how many parcels somebody must look after, for the window's two lists.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table parcel (
      application uuid not null references application (id) on delete cascade,
      parcel text not null,
      city text not null,
      carrier text not null,
      waybill text,
      status text not null,
      live boolean not null,
      sent_at timestamptz(3) not null,
      ask_at timestamptz(3) not null,
      attempts integer not null default 0,
      primary key (application, parcel)
    )`.execute(db);
  await sql`create index parcel_followed on parcel (ask_at) where live and carrier <> 'by-hand'`.execute(db);
  await sql`
    alter table application
      add column to_send smallint not null default 0,
      add column troubled smallint not null default 0`.execute(db);
  await sql`create index application_posting on application (settlement, submitted_at, number)
    where to_send > 0 or troubled > 0`.execute(db);
}
