import { type Kysely, sql } from 'kysely';

/**
 * The assessment (R6.3, decision 0036): its settings and its fixed sheets, both only added to; what is many counted by county, week and month
 * by the job that counts the board, which therefore begins anew; and what is few by the day it was due.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table assessment_week (
    city char(6) not null,
    place char(6) not null,
    week date not null,
    month date not null,
    decided integer not null,
    decided_in_promise integer not null,
    decided_in_law integer not null,
    submitted integer not null,
    submitted_online integer not null,
    ended integer not null,
    ended_one_visit integer not null,
    promised integer not null,
    promises_kept integer not null,
    rated integer not null,
    satisfied integer not null,
    primary key (city, place, week, month)
  )`,
  `comment on table assessment_week is 'the measures of the assessment that are many, by county, week and month; each of the days that lie in both'`,
  'create index assessment_week_by_month on assessment_week (month)',
  `create table assessment_settings (
    number integer primary key check (number >= 2),
    indicators jsonb not null,
    because text not null,
    set_by uuid not null,
    set_at timestamptz(3) not null
  )`,
  `create trigger assessment_settings_only_added_to before update or delete or truncate on assessment_settings
    for each statement execute function history_is_only_added_to()`,
  `create table assessment_sheet (
    period text not null,
    version integer not null check (version >= 1),
    settings integer not null,
    sheet jsonb not null,
    because text not null,
    fixed_by uuid not null,
    fixed_at timestamptz(3) not null,
    primary key (period, version)
  )`,
  `create trigger assessment_sheet_only_added_to before update or delete or truncate on assessment_sheet
    for each statement execute function history_is_only_added_to()`,
  'create index card_by_answer_day on card (answer_by)',
  `create index card_red_by_day on card (issued_on) where level = 'red'`,
  'create index rating_by_mending_day on rating (mend_by) where mend_by is not null',
  'delete from board_seen',
  'delete from board_mark',
];
