import type { Tables } from '../tables.ts';
import type { Counting } from './counting.ts';
import { type CaseFigure, caseFigures, caseFiguresBy, countedCase } from './figures.ts';
import { type Span, type Weekly, weekly } from './weekly.ts';

/** Counts the places and weeks of `board_counties`, or all, anew: each county from its applications, then their cities, then the province. */
export async function countCases(connection: Counting, province: string, span: Span): Promise<void> {
  await connection.query(
    span === 'all'
      ? 'delete from board_cases'
      : `delete from board_cases using board_counties as cell
         where board_cases.city = cell.city and board_cases.place = cell.place and board_cases.week = cell.week`,
  );
  await connection.query(
    `insert into board_cases ${into} select city, place, week, ${sums} from (${weekly(span, columns, sources(span))}) as counted
     group by city, place, week`,
  );
  if (span === 'changed')
    await connection.query(
      `delete from board_cases using board_counties as cell where board_cases.week = cell.week
         and (board_cases.city = cell.city and board_cases.place = cell.city and cell.place <> cell.city or board_cases.city = $1)`,
      [province],
    );
  const weeks = `(select city, week from board_counties as cell where place <> city)`;
  await connection.query(
    `insert into board_cases ${into} select city, city, week, ${wholes} from board_cases
     where place <> city ${span === 'all' ? '' : `and (city, week) in ${weeks}`} group by city, week`,
  );
  await connection.query(
    `insert into board_cases ${into} select $1, $1, week, ${wholes} from board_cases
     where place = city ${span === 'all' ? '' : 'and week in (select week from board_counties as cell)'} group by week`,
    [province],
  );
}

type Column = keyof Tables['board_cases'];
/** A figure without its column is a compile error here. */
const figures: readonly (CaseFigure & Column)[] = Object.keys(caseFigures) as CaseFigure[];
const savings = ['visits_made', 'saved_visits', 'saved_copies', 'saved_days'] as const satisfies Column[];
const levels = [1, 2, 3, 4, 5].map(level => `level_${level}`);
const columns = [...figures, 'counted', ...savings, ...levels];

const many = (condition: string) => `count(*) filter (where ${condition})::integer`;

/** Of all there is, what was gathered of each case's items (`changed-cells.ts`) is joined, and none is asked by itself. */
function sources(span: Span): Weekly[] {
  const [from, figure] =
    span === 'all'
      ? ['application left join board_items on board_items.application = application.id', gathered]
      : ['application', caseFigures];
  return [
    {
      ...{ from, table: 'application', at: 'application.submitted_at' },
      where: 'application.number is not null',
      counts: Object.fromEntries(figures.map(each => [each, many(figure[each])])),
    },
    {
      ...{ from: 'application', table: 'application', at: 'application.ended_at', where: countedCase },
      counts: {
        counted: 'count(*)::integer',
        ...Object.fromEntries(savings.map(each => [each, `coalesce(sum(${each}), 0)::integer`])),
      },
    },
    {
      ...{ from: 'rating', table: 'rating', at: 'rating.rated_at', where: 'rating.item is null' },
      counts: Object.fromEntries(levels.map((each, place) => [each, many(`level = ${place + 1}`)])),
    },
  ];
}

const gathered = caseFiguresBy(of => `coalesce(board_items.${of}, false)`);

const sumsOf: readonly Column[] = [...figures, 'counted', ...savings];
const into = `(${(['city', 'place', 'week', ...sumsOf, 'rated'] satisfies Column[]).join(', ')})`;
const ofFigures = sumsOf.map(each => `sum(${each})`).join(', ');
const sums = `${ofFigures}, array[${levels.map(each => `sum(${each})`).join(', ')}]::integer[]`;
const wholes = `${ofFigures}, array[${levels.map((_, place) => `sum(rated[${place + 1}])`).join(', ')}]::integer[]`;
