import { type Kysely, sql } from 'kysely';

/**
 * Papers, projected from `DocumentIssued` in the same statement as everything else. What a paper says lies here and not in the
 * application's box: no act reads it again, and the box is sealed anew by every act (decision 0009).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table document (
      document text primary key,
      application uuid not null,
      city char(6) not null,
      kind text not null,
      title text not null,
      template text not null,
      number text not null unique,
      agency text not null,
      items text[] not null,
      issued_at timestamptz(3) not null,
      replaced_by text,
      content bytea
    )`.execute(db);
  await sql`comment on column document.document is 'the code printed on the paper; unguessable'`.execute(db);
  await sql`comment on column document.content is 'what the paper says, sealed under the application''s data_key (law 5); null after erasure'`.execute(
    db,
  );
  await sql`create index document_of_application on document (application, issued_at)`.execute(db);
  await sql`create index document_of_agency on document (agency, kind, issued_at)`.execute(db);
}
