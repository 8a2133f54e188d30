import { type Counts, type Measure, noCounts } from '@yimen/domain/assessment/measure.ts';
import type { Period } from '@yimen/domain/assessment/period.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { Division } from '@yimen/domain/service/directory.ts';
import { sql } from 'kysely';
import type { Platform } from '../platform.ts';
import { columnOf, manyMeasures } from './columns.ts';
import { conditions, measuresOf, type Rows, type RowsName, rows } from './conditions.ts';

type Within = Pick<Division, 'level' | 'code' | 'parent'>;

/** Every measure of a period, by county, of those counties in a place that have anything; what the job counted, and what is few asked now. */
export async function readCounts(
  platform: Pick<Platform, 'db' | 'today'>,
  period: Period,
  within: Within,
): Promise<Map<string, Counts>> {
  const few = (Object.keys(rows) as RowsName[]).filter(name => !('many' in rows[name]));
  const found = await Promise.all([
    readMany(platform, period, within),
    ...few.map(name => readFew(platform, period, within, name)),
  ]);
  const counts = new Map<string, Counts>();
  for (const { place, ...some } of found.flat()) {
    const given = Object.fromEntries(
      Object.entries(some).filter(([, many]) => many !== undefined),
    ) as Partial<Counts>;
    counts.set(place.trim(), { ...(counts.get(place.trim()) ?? noCounts), ...given });
  }
  return counts;
}

type Found = { place: string } & Partial<Record<Measure, number>>;

async function readMany(
  { db }: Pick<Platform, 'db'>,
  { from, to }: Period,
  within: Within,
): Promise<Found[]> {
  const sums = manyMeasures.map(each => sql`sum(${sql.ref(columnOf(each))})::integer as ${sql.ref(each)}`);
  const { rows: found } = await sql<Found>`
    select place, ${sql.join(sums)} from assessment_week
    where month between ${from} and ${to} and ${placed('assessment_week', 'place', within)} group by place`.execute(
    db,
  );
  return found;
}

async function readFew(
  platform: Pick<Platform, 'db' | 'today'>,
  period: Period,
  within: Within,
  name: RowsName,
): Promise<Found[]> {
  const { from, table, where } = rows[name];
  const sums = measuresOf(name).map(
    each => sql`(count(*) filter (where ${sql.raw(conditions[each].where)}))::integer as ${sql.ref(each)}`,
  );
  const { rows: found } = await sql<Found>`
    select ${sql.ref(`${table}.division`)} as place, ${sql.join(sums)} from ${sql.raw(from)}
    where ${sql.raw(where)} and ${placed(table, 'division', within)} and ${inPeriod(platform, rows[name], period)}
    group by 1`.execute(platform.db);
  return found;
}

/** Whether rows belong to a period; those with a last day only once it has passed. */
export function inPeriod({ today }: Pick<Platform, 'today'>, { at, kind, due }: Rows, { from, to }: Period) {
  if (kind === 'day') return sql<boolean>`${sql.raw(at)} between ${from} and ${due ? past(to, today()) : to}`;
  const midnight = (day: PlainDate) => sql`${`${day}T00:00:00+08:00`}::timestamptz`;
  return sql<boolean>`${sql.raw(at)} >= ${midnight(from)} and ${sql.raw(at)} < ${midnight(addDays(to, 1))}`;
}

function past(to: PlainDate, today: PlainDate): PlainDate {
  return to < today ? to : addDays(today, -1);
}

/** Rows of a county, of a city's counties, or all. */
export function placed(table: string, column: 'place' | 'division', { level, code }: Within) {
  if (level === 'province') return sql<boolean>`true`;
  return sql<boolean>`${sql.ref(`${table}.${level === 'city' ? 'city' : column}`)} = ${code}`;
}
