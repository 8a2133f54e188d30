import { type Kysely, sql } from 'kysely';

/**
 * Whose rule an item is. Each place numbers the items it adds (R1.N) from 12 on, so that a code alone is two things in two places: the board, the ratings
 * and the annex count by code and place (`itemKey`). The province had published eleven items when this came, so that whatever is above is of the innermost
 * overlay of its case. The board's job, which counted by code, counts anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table item add column own_of text',
  `comment on column item.own_of is 'the place that added it (R1.N); null where it is an item of the province'`,
  String.raw`update item set own_of = substring(application.state -> 'overlays' ->> -1 from '\+(\d+)')
    from application where application.id = item.application and item.code > '11'`,
  'drop index item_open',
  `create index item_open on item (division, agency, code)
     include (city, status, promised_due, warning_on, yellow_on, red_on, own_of) where status <> 'concluded'`,
  'drop index item_concluded',
  `create index item_concluded on item (agency, ended_at desc, number, code)
     include (city, division, days_taken, promised_due, stopped_on, own_of) where status = 'concluded'`,
  'delete from board_seen',
  'delete from board_mark',
];
