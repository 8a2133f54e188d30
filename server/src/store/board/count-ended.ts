import { isBadSql } from '../bad-rating-sql.ts';
import type { Counting } from './counting.ts';
import { endedRows } from './ended-rows.ts';
import { type Span, type Weekly, weekly } from './weekly.ts';

/** Counts the weeks of `board_counties`, or all, anew: what ended on each day, by office and item, and how it was rated. In the board's transaction. */
export async function countEnded(connection: Counting, span: Span): Promise<void> {
  await connection.query(
    span === 'all'
      ? 'delete from ended_day'
      : `delete from ended_day using board_counties as cell
         where ended_day.city = cell.city and ended_day.place = cell.place and ended_day.day between cell.week and cell.week + 6`,
  );
  await connection.query(
    `insert into ended_day (city, place, day, agency, service, item, ${columns.join(', ')})
     select city, place, day, agency, service, item, ${columns.join(', ')} from (${weekly(span, columns, sources, keysOf)}) as counted
     order by day, city, place`, // so that a period is read from few pages
  );
}

const counts = {
  ended: 'count(*)::integer',
  rated: 'count(rating.level)::integer',
  points: 'coalesce(sum(rating.level), 0)::integer',
  bad: `count(*) filter (where ${isBadSql('rating.level')})::integer`,
  by_code: `count(*) filter (where rating.channel = 'window')::integer`,
};
const columns = Object.keys(counts);
const sources: Weekly[] = Object.values(endedRows).map(each => ({ ...each, counts }));

/** What is no item, and of no office, is under the empty word. */
function keysOf({ table, at }: Weekly): Record<string, string> {
  const { key, agency } = endedRows[table === 'item' ? 'item' : 'case'];
  return {
    day: `(${at} at time zone 'Asia/Shanghai')::date`,
    agency: `coalesce(${agency}, '')`,
    service: 'application.service',
    item: `coalesce(${key}, '')`,
  };
}
