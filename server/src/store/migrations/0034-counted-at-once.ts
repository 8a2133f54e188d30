import { type Kysely, sql } from 'kysely';

/**
 * What the job that counts asks of cases, without opening their states (`bench/million`): what became of a case's promises (容缺), kept by the act
 * that changes it; and every ended case by its day, for `application_saved` had those only for which something was saved. `ended_day` is what ended on each
 * day and how it was rated, which the job counts beside the board, and which is therefore counted anew once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const settled = (promise: string) =>
  `jsonb_path_exists(state, '$.materials.*.deferral ? (@.promise == "${promise}")')`;

const statements = [
  'alter table application add column promise_kept boolean',
  `comment on column application.promise_kept is 'whether every promised paper came in time; null while none was promised or none is settled'`,
  `update application set promise_kept = not ${settled('lapsed')} where number is not null and (${settled('lapsed')} or ${settled('kept')})`,
  'drop index application_saved',
  `create index application_saved on application (division, ended_at)
     include (visits_made, saved_visits, saved_copies, saved_days, promise_kept) where ended_at is not null`,
  `create table ended_day (
    city char(6) not null,
    place char(6) not null,
    day date not null,
    agency text not null,
    service text not null,
    item text not null,
    ended integer not null,
    rated integer not null,
    points integer not null,
    bad integer not null,
    by_code integer not null,
    primary key (city, place, day, agency, service, item)
  )`,
  `comment on table ended_day is 'cases (no agency, no item) and items that ended on a day, and of the ratings that stand of them: how many, their levels together, the bad ones, those given by the window''s code'`,
  'create index ended_day_by_day on ended_day (day)',
  'delete from board_seen',
  'delete from board_mark',
];
