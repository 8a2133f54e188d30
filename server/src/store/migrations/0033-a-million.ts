import { type Kysely, sql } from 'kysely';

/**
 * What the lists of a place are read by at a million applications (`bench/million`), so that only the index is read. Which items of a county are
 * open or late, beside their case, for the numbers over its list; how its cases ended, which `application_places` did not say; and what an office
 * decided in a week, for the job that counts the board and the numbers of what is over: `item_concluded` carries it along, one index as before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create index item_late on item (city, division, application)
     include (status, promised_due, stopped_on, statutory_due, statutory_stopped_on, notice_on, warning_on, yellow_on, red_on)
     where status <> 'concluded' or promised_due < stopped_on or statutory_due < statutory_stopped_on`,
  'drop index application_places',
  `create index application_places on application (settlement text_pattern_ops, status)
     include (id, number, open_asks, returned, ending)`,
  'drop index item_concluded',
  `create index item_concluded on item (agency, ended_at desc, number, code)
     include (city, division, days_taken, promised_due, stopped_on) where status = 'concluded'`,
];
