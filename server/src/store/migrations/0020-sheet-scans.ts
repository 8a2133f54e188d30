import { type Kysely, sql } from 'kysely';

/**
 * The signed 材料交接单 as it was scanned (R3.4): its pages lie in the object store, sealed under a key of the sheet's own, which is wrapped
 * here; without it they are gone (decision 0019). `scans_erased_at`: when an erased application took them with it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sheet add column data_key bytea, add column scans_erased_at timestamptz(3)`.execute(
    db,
  );
  await sql`
    create table sheet_scan (
      scan uuid primary key,
      sheet text not null references sheet,
      city char(6) not null,
      address char(64) not null unique,
      format text not null check (format in ('jpeg', 'pdf')),
      pages integer not null,
      sealed bytea not null,
      kept_by text not null,
      kept_at timestamptz(3) not null
    )`.execute(db);
  await sql`comment on column sheet_scan.sealed is 'its name and the SM3 of what it shows, sealed under the key of the sheet'`.execute(
    db,
  );
  await sql`create index sheet_scan_sheet on sheet_scan (sheet, kept_at)`.execute(db);
}
