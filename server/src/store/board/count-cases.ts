import type { PoolClient } from 'pg';
import { type CaseFigure, caseFigures, countedCase, inWeek } from './figures.ts';

/** Counts the places and weeks of `board_counties` anew: each county from its applications, then their cities, then the province. */
export async function countCases(connection: PoolClient, province: string): Promise<void> {
  await connection.query(
    `delete from board_cases using board_counties as cell
     where board_cases.city = cell.city and board_cases.place = cell.place and board_cases.week = cell.week`,
  );
  await connection.query(`insert into board_cases ${counted}`);
  await connection.query(
    `delete from board_cases using board_counties as cell where board_cases.week = cell.week
       and (board_cases.city = cell.city and board_cases.place = cell.city and cell.place <> cell.city or board_cases.city = $1)`,
    [province],
  );
  await connection.query(
    `insert into board_cases select city, city, week, ${sums} from board_cases
     where (city, week) in (select city, week from board_counties as cell where place <> city) group by city, week`,
  );
  await connection.query(
    `insert into board_cases select $1, $1, week, ${sums} from board_cases
     where place = city and week in (select week from board_counties as cell) group by week`,
    [province],
  );
}

const figures = Object.keys(caseFigures) as CaseFigure[];
const savings = ['visits_made', 'saved_visits', 'saved_copies', 'saved_days'] as const;
const levels = [1, 2, 3, 4, 5] as const;

const many = (condition: string) => `count(*) filter (where ${condition})::integer`;

const counted = `
  select cell.city, cell.place, cell.week, ${figures.map(each => `submitted.${each}`).join(', ')},
    ended.counted, ${savings.map(each => `ended.${each}`).join(', ')}, rated.levels
  from board_counties as cell
  cross join lateral (
    select ${figures.map(each => `${many(caseFigures[each])} as ${each}`).join(', ')} from application
    where application.division = cell.place and application.number is not null and ${inWeek('application.submitted_at', 'cell.week')}
  ) as submitted
  cross join lateral (
    select count(*)::integer as counted, ${savings.map(each => `coalesce(sum(${each}), 0)::integer as ${each}`).join(', ')} from application
    where application.division = cell.place and ${countedCase} and ${inWeek('application.ended_at', 'cell.week')}
  ) as ended
  cross join lateral (
    select array[${levels.map(level => many(`level = ${level}`)).join(', ')}] as levels from rating
    where rating.division = cell.place and rating.item is null and ${inWeek('rating.rated_at', 'cell.week')}
  ) as rated`;

const sums = `${[...figures, 'counted', ...savings].map(each => `sum(${each})`).join(', ')},
  array[${levels.map(level => `sum(rated[${level}])`).join(', ')}]::integer[]`;
