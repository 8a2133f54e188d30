import { quantile } from '@yimen/domain/oversight/quantile.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Platform } from '../../store/platform.ts';
import { below } from './below.ts';
import type { BoardScope } from './board-scope.ts';

type Row = { item: string; week: string; days: number; items: number; late: number };
export type Taken = { decided: number; late: number; median: number | null; p90: number | null };

/** How long decided items took: in all, by item, by week, by what lies below; from whole numbers, so that median and p90 are exact. */
export async function readDays(platform: Platform, scope: BoardScope) {
  const { table, where } = source(scope);
  const [rows, children] = await Promise.all([
    sql<Row>`select item, week, days, sum(items)::integer as items, sum(late)::integer as late
      from ${table} where ${where} and ${within(scope)} group by item, week, days`.execute(platform.db),
    readBelow(platform, scope),
  ]);
  const grouped = (of: (row: Row) => string) => mapGroups(rows.rows, of);
  const all = taken(rows.rows);
  const spread = [...counts(rows.rows)].sort(([a], [b]) => a - b).map(([days, items]) => ({ days, items }));
  return {
    all: { ...all, spread },
    items: grouped(row => row.item),
    weeks: grouped(row => row.week),
    children,
  };
}

async function readBelow(platform: Platform, scope: BoardScope): Promise<Map<string, Taken>> {
  const { kind } = below(platform.directory, scope);
  const { place, agency } = scope;
  const ofOffice = agency === null ? sql`true` : sql`agency = ${agency.id}`;
  const { table, column, where } =
    kind === 'city'
      ? { table: sql`board_days_whole`, column: sql`place`, where: sql`place <> ${place.code}` }
      : {
          table: sql`board_days`,
          column: kind === 'county' ? sql`place` : sql`agency`,
          where: sql`${inPlace(scope)} and ${ofOffice}`,
        };
  const { rows } = await sql<Omit<Row, 'item' | 'week'> & { below: string }>`
    select ${column} as below, days, sum(items)::integer as items, sum(late)::integer as late
    from ${table} where ${where} and ${within(scope)} group by below, days`.execute(platform.db);
  return mapGroups(rows, row => row.below.trim());
}

/** Whole cities and the province have their own sums; a county, an office, and cities without counties have their offices' rows. */
function source(scope: BoardScope): { table: RawBuilder<unknown>; where: RawBuilder<unknown> } {
  const { place, agency } = scope;
  if (agency !== null)
    return { table: sql`board_days`, where: sql`agency = ${agency.id} and ${inPlace(scope)}` };
  return place.level === 'county'
    ? { table: sql`board_days`, where: inPlace(scope) }
    : { table: sql`board_days_whole`, where: sql`place = ${place.code}` };
}

function inPlace({ place }: BoardScope): RawBuilder<unknown> {
  if (place.level === 'province') return sql`true`;
  if (place.level === 'city') return sql`city = ${place.code}`;
  return sql`city = ${place.parent} and place = ${place.code}`;
}

function within({ first, last, item }: BoardScope): RawBuilder<unknown> {
  return sql`week between ${first} and ${last} and ${item === null ? sql`true` : sql`item = ${item}`}`;
}

type Counted = Pick<Row, 'days' | 'items' | 'late'>;

function mapGroups<R extends Counted>(rows: readonly R[], of: (row: R) => string): Map<string, Taken> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(of(row));
    if (group === undefined) groups.set(of(row), [row]);
    else group.push(row);
  }
  return new Map([...groups].map(([key, group]) => [key, taken(group)]));
}

function taken(rows: readonly Counted[]): Taken {
  const many = counts(rows);
  return {
    decided: rows.reduce((sum, each) => sum + each.items, 0),
    late: rows.reduce((sum, each) => sum + each.late, 0),
    median: quantile(many, 0.5),
    p90: quantile(many, 0.9),
  };
}

function counts(rows: readonly Counted[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { days, items } of rows) found.set(days, (found.get(days) ?? 0) + items);
  return found;
}
