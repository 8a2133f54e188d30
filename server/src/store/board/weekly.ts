import { inWeek, weekOf } from './figures.ts';

/** What is counted anew: the weeks of `board_counties`, each asked by its index, or all there is, each table read once from end to end. */
export type Span = 'changed' | 'all';

/** Rows of a table with `city` and `division`, each counted in the week of its instant, and the aggregates they give. */
export type Weekly = {
  /** With the table first, and what is joined to it. */
  from: string;
  table: string;
  at: string;
  where: string;
  counts: Readonly<Record<string, string>>;
};

/**
 * A query over these rows: city, place, week, then `by` (more to group by, of a row, each under its name), then the columns, each row giving nought
 * where it has nothing to say. One line for each of its sources; who reads it sums them.
 */
export function weekly(
  span: Span,
  columns: readonly string[],
  sources: readonly Weekly[],
  by: (source: Weekly) => Readonly<Record<string, string>> = () => ({}),
): string {
  const counted = ({ counts }: Weekly) => columns.map(each => `${counts[each] ?? '0'} as ${each}`);
  const further = (source: Weekly) => Object.entries(by(source)).map(([name, of]) => `${of} as ${name}`);
  const ofWeeks = (source: Weekly) => {
    const { from, table, at, where } = source;
    const own = further(source);
    const grouped = own.length === 0 ? '' : `group by ${own.map((_, place) => place + 1).join(', ')}`;
    return `select cell.city, cell.place, cell.week, counted.* from board_counties as cell cross join lateral (
      select ${[...own, ...counted(source)].join(', ')} from ${from}
      where ${table}.division = cell.place and ${where} and ${inWeek(at, 'cell.week')} ${grouped}) as counted`;
  };
  const ofAll = (source: Weekly) => {
    const { from, table, at, where } = source;
    const keys = [`${table}.city`, `${table}.division as place`, `${weekOf(at)} as week`, ...further(source)];
    return `select ${[...keys, ...counted(source)].join(', ')} from ${from}
      where ${where} and ${at} is not null group by ${keys.map((_, place) => place + 1).join(', ')}`;
  };
  return sources.map(span === 'all' ? ofAll : ofWeeks).join('\n union all ');
}
