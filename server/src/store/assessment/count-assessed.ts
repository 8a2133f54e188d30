import type { PoolClient } from 'pg';
import { inWeek } from '../board/figures.ts';
import { columnOf, manyMeasures } from './columns.ts';
import { conditions, measuresOf, type RowsName, rows } from './conditions.ts';

/** Counts the weeks of `board_counties` anew from their rows, split where a month ends in them; counties only, their sums are few. In the board's transaction. */
export async function countAssessed(connection: PoolClient): Promise<void> {
  await connection.query(
    `delete from assessment_week using board_counties as cell
     where assessment_week.city = cell.city and assessment_week.place = cell.place and assessment_week.week = cell.week`,
  );
  await connection.query(
    `insert into assessment_week (city, place, week, month, ${manyMeasures.map(columnOf).join(', ')})
     select cell.city, cell.place, cell.week, counted.month, ${manyMeasures.map(each => `sum(counted.${columnOf(each)})`).join(', ')}
     from board_counties as cell cross join lateral (${counted.join('\n union all ')}) as counted
     group by cell.city, cell.place, cell.week, counted.month`,
  );
}

const counted = (Object.keys(rows) as RowsName[])
  .filter(name => 'many' in rows[name])
  .map(name => {
    const { from, table, at, where } = rows[name];
    const own = measuresOf(name);
    const columns = manyMeasures.map(each => {
      const column = columnOf(each);
      return own.includes(each)
        ? `count(*) filter (where ${conditions[each].where})::integer as ${column}`
        : `0 as ${column}`;
    });
    return `select date_trunc('month', ${at} at time zone 'Asia/Shanghai')::date as month, ${columns.join(', ')}
      from ${from} where ${table}.division = cell.place and ${where} and ${inWeek(at, 'cell.week')} group by 1`;
  });
