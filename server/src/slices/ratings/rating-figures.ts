import type { Person } from '@yimen/domain/access/person.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { dateWords } from '@yimen/domain/plain/date-words.ts';
import { nameOfAgency } from '@yimen/domain/service/directory.ts';
import { sql } from 'kysely';
import { DoorProblem } from '../../http/problem.ts';
import { countedWithinAMinute } from '../../store/board/counted-at.ts';
import { nameOfItem } from '../../store/name-of-item.ts';
import type { Platform } from '../../store/platform.ts';
import { countedByDay, countedNow, wholePlaces } from './counted-rows.ts';

export type FiguresQuery = { division?: string | undefined; from: string; to: string };
export type RatingFigures = Awaited<ReturnType<typeof ratingFigures>>;
export type RatingFigure = RatingFigures['whole'];

/**
 * Of what ended in the period: how much was rated, the average of what was, and how much of it was bad; for cases and for items, by office, by
 * item and by week (of both together, weeks beginning on Monday). What was not rated is in no average (domain.md §3.5). Of whole places it is what the
 * board's job counted by day, with its time, never older than a minute; of an office or a town it is counted now.
 */
export async function ratingFigures(platform: Platform, person: Person, query: FiguresQuery) {
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  const places = wholePlaces(person, query);
  const countedAt = places === null ? null : await countedWithinAMinute(platform);
  const today = platform.today();
  const counted =
    places === null || countedAt === null
      ? countedNow(person, query, today)
      : countedByDay(places, person, query, today);
  const { rows } = await sql<Row>`
    select grouping(whole, item, agency, week) as of, whole, service, item, agency, week::text as week,
      sum(ended)::int as ended, sum(rated)::int as rated,
      round(sum(points)::numeric / nullif(sum(rated), 0), 2)::float8 as average, sum(bad)::int as bad,
      sum(to_mend)::int as "toMend", sum(overdue)::int as overdue, sum(by_code)::int as "byCode"
    from (select *, item is null as whole, date_trunc('week', day::timestamp)::date as week from (${counted}) c) t
    group by grouping sets ((whole), (service, item), (agency), (week))
    order by bad desc, average asc nulls last, ended desc, item, agency`.execute(platform.db);
  const of = (set: keyof typeof sets) => rows.filter(row => row.of === sets[set]);
  const kind = (whole: boolean) => of('whole').find(row => row.whole === whole) ?? nothing;
  return {
    from: query.from,
    to: query.to,
    countedAt,
    whole: figure(kind(true), 'whole', '整件事'),
    items: figure(kind(false), 'items', '各事项合计'),
    byAgency: of('agency')
      .filter(row => row.agency !== null)
      .map(row => figure(row, row.agency!, nameOfAgency(platform.directory, row.agency!))),
    byItem: of('item')
      .filter(row => row.item !== null)
      .map(row => figure(row, row.item!, nameOfItem(platform, row.item!, 'name', row.service!))),
    byWeek: of('week')
      .sort((a, b) => (a.week! < b.week! ? -1 : 1))
      .map(row => figure(row, row.week!, `${dateWords(row.week as PlainDate)}当周`)),
  };
}

/** Which columns a row is not grouped by, as PostgreSQL's `grouping` counts them. */
const sets = { whole: 0b0111, item: 0b1011, agency: 0b1101, week: 0b1110 } as const;

type Counts = {
  ended: number;
  rated: number;
  average: number | null;
  bad: number;
  toMend: number;
  overdue: number;
  byCode: number;
};
type Row = Counts & {
  of: number;
  whole: boolean | null;
  service: string | null;
  item: string | null;
  agency: string | null;
  week: string | null;
};

const nothing: Counts = { ended: 0, rated: 0, average: null, bad: 0, toMend: 0, overdue: 0, byCode: 0 };

function figure({ ended, rated, average, bad, toMend, overdue, byCode }: Counts, key: string, name: string) {
  return { key, name, ended, rated, average, bad, toMend, overdue, byCode };
}
