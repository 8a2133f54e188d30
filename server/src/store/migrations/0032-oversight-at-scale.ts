import { type Kysely, sql } from 'kysely';

/**
 * What oversight is read by, once there are hundreds of thousands of applications (`bench/million`, decision 0034): what is open with all that
 * the board asks of it, so that only the index is read; and a county's applications and ratings by their week, for the job that counts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create index item_open on item (division, agency, code)
     include (city, status, promised_due, warning_on, yellow_on, red_on) where status <> 'concluded'`,
  'create index application_submitted on application (division, submitted_at) where number is not null',
  'create index rating_of_division on rating (division, rated_at)',
];
