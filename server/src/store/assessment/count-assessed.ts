import type { Counting } from '../board/counting.ts';
import { type Span, type Weekly, weekly } from '../board/weekly.ts';
import { columnOf, manyMeasures } from './columns.ts';
import { conditions, type RowsName, rows } from './conditions.ts';

/** Counts the weeks of `board_counties`, or all, anew from their rows, split where a month ends in them; counties only, their sums are few. In the board's transaction. */
export async function countAssessed(connection: Counting, span: Span): Promise<void> {
  await connection.query(
    span === 'all'
      ? 'delete from assessment_week'
      : `delete from assessment_week using board_counties as cell
         where assessment_week.city = cell.city and assessment_week.place = cell.place and assessment_week.week = cell.week`,
  );
  const month = ({ at }: Weekly) => ({
    month: `date_trunc('month', ${at} at time zone 'Asia/Shanghai')::date`,
  });
  await connection.query(
    `insert into assessment_week (city, place, week, month, ${columns.join(', ')})
     select city, place, week, month, ${columns.map(each => `sum(${each})`).join(', ')}
     from (${weekly(span, columns, counted, month)}) as counted group by city, place, week, month`,
  );
}

const columns = manyMeasures.map(columnOf);

const counted: Weekly[] = (Object.keys(rows) as RowsName[])
  .filter(name => 'many' in rows[name])
  .map(name => ({
    ...rows[name],
    counts: Object.fromEntries(
      manyMeasures
        .filter(each => conditions[each].of === name)
        .map(each => [columnOf(each), `count(*) filter (where ${conditions[each].where})::integer`]),
    ),
  }));
