import { type Kysely, sql } from 'kysely';

/**
 * The paper channel (R3.4). A sheet (材料交接单) is made before anything is handed over under its number; its lines are projected by
 * the acts of the applications on it. `item.channel` says which items go on paper, so that the window finds what is to be handed over.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence sheet_number`.execute(db);
  await sql`
    create table sheet (
      sheet text primary key,
      city char(6) not null,
      from_agency text not null,
      to_agency text not null,
      way text not null check (way in ('hand', 'ems')),
      waybill text check ((way = 'ems') = (waybill is not null)),
      made_by text not null,
      made_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index sheet_from on sheet (from_agency, made_at desc)`.execute(db);
  await sql`create index sheet_to on sheet (to_agency, made_at desc)`.execute(db);
  await sql`
    create table sheet_line (
      application uuid not null references application on delete cascade,
      sheet text not null references sheet,
      item text not null,
      city char(6) not null,
      handed_at timestamptz(3) not null,
      signed_on date,
      lost_at timestamptz(3),
      missing integer not null,
      primary key (application, sheet, item)
    )`.execute(db);
  await sql`create index sheet_line_sheet on sheet_line (sheet)`.execute(db);
  await sql`alter table item add column channel text check (channel in ('paper'))`.execute(db);
  await sql`create index item_on_paper on item (division, status) where channel = 'paper'`.execute(db);
}
