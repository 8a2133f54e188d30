import { sql } from 'kysely';
import type { Platform } from '../../store/platform.ts';
import { itemOfCase, pinOfCase } from '../../store/state-sql.ts';
import type { Behind } from './behind.ts';
import type { LineRow } from './behind-line.ts';

/** The next rows behind a figure, after a key: of items with their application, of applications by themselves. */
export async function behindPage(
  { db }: Platform,
  { of, where, key, kind, way }: Behind,
  after: readonly (string | null)[] | null,
  size: number,
): Promise<LineRow[]> {
  const code = of === 'item' ? sql`item.code` : sql`application.number`;
  const order = sql.raw(way);
  const beyond =
    after === null
      ? sql`true`
      : sql`(${key}, application.id, ${code}) ${sql.raw(way === 'asc' ? '>' : '<')} (${after[0]}::${sql.raw(
          kind === 'day' ? 'date' : 'timestamptz',
        )}, ${after[1]}::uuid, ${after[2]})`;
  const columns = of === 'item' ? itemColumns : caseColumns;
  const from =
    of === 'item' ? sql`item join application on application.id = item.application` : sql`application`;
  const { rows } = await sql<LineRow>`
    select application.id, application.number, application.settlement, application.data_key, application.label,
      application.submitted_at, application.status, application.granted, application.ending, ${pinOfCase} as pin, ${columns}, (${key})::text as key
    from ${from} where ${where} and ${beyond}
    order by ${key} ${order}, application.id ${order}, ${code} ${order} limit ${size}`.execute(db);
  return rows;
}

const itemColumns = sql`item.code, null as many, ${itemOfCase} as stands, item.agency, item.promised_due, item.ended_at, item.days_taken`;
const caseColumns = sql`null as code, (select count(*)::integer from item where item.application = application.id) as many,
  null as stands, null as agency, null as promised_due, application.ended_at, null as days_taken`;

/** How many rows stand behind a figure; null where there are more than ten thousand. */
export async function countBehind({ db }: Platform, { of, where }: Behind): Promise<number | null> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::integer as many from (select 1 from ${sql.raw(of)} where ${where} limit ${most + 1}) as found`.execute(
    db,
  );
  const many = rows[0]!.many;
  return many > most ? null : many;
}

const most = 10_000;
