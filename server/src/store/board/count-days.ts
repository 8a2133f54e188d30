import type { PoolClient } from 'pg';
import { decidedFigures, inWeek } from './figures.ts';

/** Counts how many items the offices of `board_offices` decided in how many working days, week by week anew; then their cities, then the province. */
export async function countDays(connection: PoolClient, province: string): Promise<void> {
  await connection.query(
    `delete from board_days using board_offices as cell where board_days.agency = cell.agency and board_days.week = cell.week`,
  );
  await connection.query(
    `insert into board_days
     select item.city, item.division, item.agency, cell.week, item.code, item.days_taken, count(*),
       count(*) filter (where ${decidedFigures.decidedLate})
     from board_offices as cell join item on item.agency = cell.agency
     where ${decidedFigures.decided} and ${inWeek('item.ended_at', 'cell.week')}
     group by item.city, item.division, item.agency, cell.week, item.code, item.days_taken`,
  );
  await connection.query(
    `delete from board_days_whole using (${places}) as cell
     where board_days_whole.week = cell.week and board_days_whole.place in (cell.city, $1)`,
    [province],
  );
  await connection.query(
    `insert into board_days_whole select city, week, item, days, sum(items), sum(late) from board_days
     where (city, week) in (${places}) group by city, week, item, days`,
  );
  await connection.query(
    `insert into board_days_whole select $1, week, item, days, sum(items), sum(late) from board_days_whole
     where week in (select week from board_offices) and place <> $1 group by week, item, days`,
    [province],
  );
}

const places = 'select distinct city, week from board_offices';
