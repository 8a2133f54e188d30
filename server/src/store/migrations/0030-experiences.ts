import { type Kysely, sql } from 'kysely';

/** 典型经验 (R7.2, decision 0035): every step of every text, only ever added to; who wrote, returned and published what stays known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table experience_step (
      experience uuid not null,
      step smallint not null check (step between 1 and 500),
      division text not null,
      act text not null check (act in ('write', 'submit', 'return', 'publish', 'takeDown')),
      title text not null check (length(title) between 1 and 60),
      text text not null check (length(text) between 1 and 8000),
      reason text,
      is_public boolean not null,
      at timestamptz(3) not null,
      by_whom text not null,
      primary key (experience, step)
    )`.execute(db);
  await sql`create index experience_of_place on experience_step (division, experience, step)`.execute(db);
  await sql`create trigger experience_step_is_final before update or delete or truncate on experience_step
    for each statement execute function history_is_only_added_to()`.execute(db);
}
