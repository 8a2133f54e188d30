import { type Kysely, sql } from 'kysely';

/**
 * From which days an item calls for attention (R6.2, decision 0025), so that lists and counts compare a day, and by which calendar and
 * thresholds they were told. No SQL knows a working day: rows that are there already are filled by the job `count-attention` at
 * the first start, until then `days_by` is null.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table item add column notice_on date, add column warning_on date, add column yellow_on date, add column red_on date,
     add column days_by text`,
  // What is to be counted again after a new calendar or new thresholds: what is open, and what never was.
  `create index item_to_count on item (application) include (days_by) where status <> 'concluded' or days_by is null`,
  // An office's items as before, with everything its counts ask of them.
  'drop index item_of_agency',
  `create index item_of_agency on item (agency, status, promised_due, number, code)
     include (outcome, claimed_by, stopped_on, statutory_due, statutory_stopped_on, notice_on, warning_on, yellow_on, red_on, application)`,
  // What cards are looked for among: open and late, and ended late or against the applicant.
  `create index item_late_from on item (least(yellow_on, red_on), application) where status <> 'concluded'`,
  `create index item_ended_ill on item (ended_at) where status = 'concluded'
     and (outcome <> 'granted' or yellow_on is not null or red_on is not null)`,
];
