import { type Kysely, sql } from 'kysely';

/**
 * The board (decision 0033). On items: the working days the office took (null until it decided; older ones are filled by a job, because
 * no statement knows the calendar) and when its result reached the soldier. Beside them what a job counts from the rows, never an act: whole
 * numbers by week, each row under its city, so that they partition as the rows they come from.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table item add column days_taken smallint, add column delivered_at timestamptz(3)',
  `update item set delivered_at = (application.state #>> array['items', item.code, 'delivered', 'at'])::timestamptz
    from application where application.id = item.application and item.status = 'concluded'`,
  `create index item_ended on item (division, ended_at desc, application, code) where status = 'concluded'`,
  `create table board_days (
    city char(6) not null,
    place char(6) not null,
    agency text not null,
    week date not null,
    item text not null,
    days smallint not null,
    items integer not null,
    late integer not null,
    primary key (city, week, place, agency, item, days)
  )`,
  `comment on table board_days is 'how many items were decided in so many working days, by agency, item and week'`,
  'create index board_days_of_agency on board_days (agency, week)',
  `create table board_days_whole (
    place char(6) not null,
    week date not null,
    item text not null,
    days smallint not null,
    items integer not null,
    late integer not null,
    primary key (place, week, item, days)
  )`,
  `comment on table board_days_whole is 'the same of whole cities and of the province'`,
  `create table board_cases (
    city char(6) not null,
    place char(6) not null,
    week date not null,
    submitted integer not null,
    accepted integer not null,
    dispatched integer not null,
    concluded integer not null,
    delivered integer not null,
    refused integer not null,
    withdrawn integer not null,
    counted integer not null,
    visits_made integer not null,
    saved_visits integer not null,
    saved_copies integer not null,
    saved_days integer not null,
    rated integer[] not null,
    primary key (city, place, week)
  )`,
  `comment on table board_cases is 'applications by the week they were submitted and how far they are since; what those that ended in the week saved; rated: of the ratings given in it, how many of each level from 1 to 5'`,
  `create table board_seen (
    application uuid primary key,
    city char(6) not null,
    revision integer not null,
    division char(6) not null,
    weeks date[] not null
  )`,
  `comment on table board_seen is 'at which revision the board last counted an application, and the weeks it was counted in'`,
  `create table board_mark (
    one boolean primary key default true check (one),
    counted_at timestamptz(3) not null
  )`,
];
