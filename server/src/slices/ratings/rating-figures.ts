import type { Person } from '@yimen/domain/access/person.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { dateWords } from '@yimen/domain/plain/date-words.ts';
import { nameOfAgency } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import { sql } from 'kysely';
import { DoorProblem } from '../../http/problem.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { ended } from './ended-sql.ts';

export type FiguresQuery = { division?: string | undefined; from: string; to: string };
export type RatingFigures = Awaited<ReturnType<typeof ratingFigures>>;
export type RatingFigure = RatingFigures['whole'];

/**
 * Of what ended in the period: how much was rated, the average of what was, and how much of it was bad; for cases and for items, by office, by
 * item and by week (of both together, weeks beginning on Monday). One pass over what has ended; what was not rated is in no average (domain.md §3.5).
 */
export async function ratingFigures(platform: Platform, person: Person, query: FiguresQuery) {
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  const { rows } = await sql<Row>`
    select grouping(whole, item, agency, week) as of, whole, service, item, agency, week::text as week,
      count(*)::int as ended, count(level)::int as rated, round(avg(level), 2)::float8 as average,
      (count(*) filter (where level <= 2))::int as bad,
      (count(*) filter (where mend_by is not null and mended_at is null))::int as "toMend",
      (count(*) filter (where mend_by < ${platform.today()}::date and mended_at is null))::int as overdue,
      (count(*) filter (where channel = 'window'))::int as "byCode"
    from (select *, item is null as whole, date_trunc('week', ended_at at time zone 'Asia/Shanghai')::date as week
          from ${ended(person, query)} e) t
    group by grouping sets ((whole), (service, item), (agency), (week))
    order by bad desc, average asc nulls last, ended desc`.execute(platform.db);
  const of = (set: keyof typeof sets) => rows.filter(row => row.of === sets[set]);
  const kind = (whole: boolean) => of('whole').find(row => row.whole === whole) ?? nothing;
  return {
    from: query.from,
    to: query.to,
    whole: figure(kind(true), 'whole', '整件事'),
    items: figure(kind(false), 'items', '各事项合计'),
    byAgency: of('agency')
      .filter(row => row.agency !== null)
      .map(row => figure(row, row.agency!, nameOfAgency(platform.directory, row.agency!))),
    byItem: of('item')
      .filter(row => row.item !== null)
      .map(row => figure(row, row.item!, itemName(platform, person.division, row))),
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

/** As the item is called today; one that left the definition reads as its code. */
function itemName({ inForce }: Platform, division: string, { service, item }: Row): string {
  return findItem(pinnedService(inForce(division, service!)), item!)?.name ?? item!;
}
