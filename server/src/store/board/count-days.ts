import { keyOfItem } from '../item-key-sql.ts';
import type { Counting } from './counting.ts';
import { decidedFigures, inWeek, weekOf } from './figures.ts';
import type { Span } from './weekly.ts';

/** Counts how many items the offices of `board_offices`, or all, decided in how many working days, week by week anew; then their cities, then the province. */
export async function countDays(connection: Counting, province: string, span: Span): Promise<void> {
  const all = span === 'all';
  await connection.query(
    all
      ? 'delete from board_days'
      : `delete from board_days using board_offices as cell where board_days.agency = cell.agency and board_days.week = cell.week`,
  );
  await connection.query(
    `insert into board_days (city, place, agency, week, item, days, items, late)
     select item.city, item.division, item.agency, ${all ? weekOf('item.ended_at') : 'cell.week'} as week, ${keyOfItem}, item.days_taken, count(*),
       count(*) filter (where ${decidedFigures.decidedLate})
     from ${all ? 'item' : 'board_offices as cell join item on item.agency = cell.agency'}
     where ${decidedFigures.decided} ${all ? '' : `and ${inWeek('item.ended_at', 'cell.week')}`}
     group by 1, 2, 3, 4, 5, 6`,
  );
  await connection.query(
    all
      ? 'delete from board_days_whole'
      : `delete from board_days_whole using (${places}) as cell
         where board_days_whole.week = cell.week and board_days_whole.place in (cell.city, $1)`,
    all ? [] : [province],
  );
  await connection.query(
    `insert into board_days_whole (${whole}) select city, week, item, days, sum(items), sum(late) from board_days
     ${all ? '' : `where (city, week) in (${places})`} group by city, week, item, days`,
  );
  await connection.query(
    `insert into board_days_whole (${whole}) select $1, week, item, days, sum(items), sum(late) from board_days_whole
     where place <> $1 ${all ? '' : 'and week in (select week from board_offices)'} group by week, item, days`,
    [province],
  );
}

const whole = 'place, week, item, days, items, late';
const places = 'select distinct city, week from board_offices';
