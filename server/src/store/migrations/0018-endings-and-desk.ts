import { type Kysely, sql } from 'kysely';

/**
 * How a case ended beside its status, because refused and withdrawn ones are archived too (decision 0020), and the last day on the window's
 * desk, by which what waits there is sorted. Rows from before have natural days for working days until their next act.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const day = `at time zone 'Asia/Shanghai')::date`;
const statements = [
  'alter table application add column ending text, add column desk_due date',
  `update application set ending = case when status in ('refused', 'withdrawn') then status
      when granted = 0 then 'unsuccessful' else 'concluded' end
    where status in ('concluded', 'refused', 'withdrawn', 'archived')`,
  `update application set desk_due = (submitted_at ${day} + case status when 'submitted' then 7 else 14 end
    where status in ('submitted', 'correcting') or status = 'accepted' and open_asks > 0`,
  `alter table archive add column ending text not null default 'concluded'`,
  'alter table archive alter column ending drop default',
  'drop index application_to_archive',
  `create index application_to_archive on application (ended_at) where status in ('concluded', 'refused', 'withdrawn')`,
  `create index application_to_review on application (desk_due, submitted_at, number) where status = 'submitted'`,
  `create index application_to_correct on application (desk_due, submitted_at, number)
    where status = 'correcting' or status = 'accepted' and open_asks > 0`,
];
