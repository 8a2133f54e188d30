import { type Kysely, sql } from 'kysely';

/**
 * What lists are read by, once there are a hundred thousand applications (`bench/hot-lists.ts`): each of them by an index of its own,
 * however much has ended since. A draft that was thrown away before drafts were erased loses its key here.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // An office's items with everything its counts ask of them, so that nothing but the index is read.
  `create index item_of_agency on item (agency, status, promised_due, number, code)
     include (outcome, claimed_by, stopped_on, statutory_due, statutory_stopped_on, application)`,
  // Late while it runs, late when it stopped; on the promise and on the statutory day.
  `create index item_running_late on item (promised_due, application) where stopped_on is null and promised_due is not null`,
  `create index item_breached on item (application) where statutory_due < statutory_stopped_on`,
  `create index item_running_breached on item (statutory_due, application)
     where statutory_stopped_on is null and statutory_due is not null`,
  // All cases newest first; what has ended newest first, of the province and of a place; the end of a number as it is read out.
  `create index application_newest on application (submitted_at desc, id desc) where number is not null`,
  `create index application_ended on application (submitted_at desc, number desc)
     where status in ('concluded', 'refused', 'withdrawn')`,
  `create index application_places on application (settlement text_pattern_ops, status) include (id, number, open_asks, returned)`,
  `create index application_number_tail on application (reverse(number) text_pattern_ops) where number is not null`,
  // Events lie in the order they happened: a few bytes find the last day's.
  `create index event_at on event using brin (at)`,
  `update application set data_key = null, box = null, label = null where status = 'discarded'`,
];
