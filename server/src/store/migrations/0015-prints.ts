import { type Kysely, sql } from 'kysely';

/**
 * Papers printed many at once: which, how far, and where the pieces that are ready lie. They live for a day; the bytes are in
 * the object store, sealed, and are swept there (decision 0015).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table print_run (
      id uuid primary key,
      actor text not null,
      title text not null,
      documents text[] not null,
      done integer not null default 0,
      stopped boolean not null default false,
      next_object integer not null,
      next_byte bigint not null,
      at timestamptz(3) not null
    )`.execute(db);
  await sql`comment on column print_run.documents is 'the papers by their codes, in order; fixed when the run begins'`.execute(
    db,
  );
  await sql`create index print_run_of_actor on print_run (actor, at desc)`.execute(db);
  await sql`create index print_run_age on print_run (at)`.execute(db);
  await sql`
    create table print_piece (
      run uuid not null references print_run on delete cascade,
      first integer not null,
      address char(64) not null,
      offsets bigint[] not null,
      pages integer[] not null,
      primary key (run, first)
    )`.execute(db);
}
