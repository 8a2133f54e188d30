import { type Kysely, sql } from 'kysely';

/**
 * The province's thresholds (R6.2, decision 0028), only added to: each change is a new number, from a day on. Number 1 is the proposal that is
 * delivered in the catalogue, so the first row here is number 2.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table thresholds (
      number integer primary key check (number >= 2),
      notice smallint not null,
      warning smallint not null,
      warning_days smallint not null,
      red_days smallint not null,
      answer_days smallint not null,
      from_day date not null,
      because text not null,
      set_by uuid not null,
      set_at timestamptz(3) not null
    )`.execute(db);
  await sql`create trigger thresholds_only_added_to before update or delete or truncate on thresholds
    for each statement execute function history_is_only_added_to()`.execute(db);
}
