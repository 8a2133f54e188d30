import type { ratingRoutes } from '@yimen/contract/routes/ratings.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { remainingWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import type { RatingChannel, RatingLevel } from '@yimen/domain/oversight/rating.ts';
import { ratingWords } from '@yimen/domain/oversight/words.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { nameInProvince, nameOfAgency } from '@yimen/domain/service/directory.ts';
import type { Pin } from '@yimen/domain/service/pin.ts';
import { ratedName } from '@yimen/domain/view/rating-line.ts';
import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { isBadSql } from '../../store/bad-rating-sql.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { pinOfCase } from '../../store/state-sql.ts';
import { ended } from './ended-sql.ts';

const size = 30;
export type RatingQuery = z.output<(typeof ratingRoutes)['exportRatings']['query']>;
export type RatingLine = Awaited<ReturnType<typeof ratingPage>>['lines'][number];

/** What was said of one's places or items, page by page: the bad ones to mend by the day they are due, everything else as it ended, the last first. */
export async function listRatings(
  platform: Platform,
  person: Person,
  { after, ...query }: RatingQuery & { after?: string | undefined },
) {
  const page = await ratingPage(platform, person, query, size, after);
  const { overdue, ...counts } = await countRatings(platform, person, query);
  return { ...page, counts, overdue };
}

/** The lines themselves, so many at a time, from behind the cursor. */
export async function ratingPage(
  platform: Platform,
  person: Person,
  { show, ...chosen }: RatingQuery,
  size: number,
  after?: string,
) {
  const due = show === 'to-mend';
  const cursor = readCursor(after, [due ? 'day' : 'instant', 'uuid', 'text']);
  const key = due ? sql`t.mend_by` : sql`t.ended_at`;
  const type = due ? sql`date` : sql`timestamptz`;
  const beyond =
    cursor === null
      ? sql`true`
      : sql`(${key}, t.application, coalesce(t.item, '')) ${due ? sql`>` : sql`<`} (${cursor[0]}::${type}, ${cursor[1]}::uuid, ${cursor[2]})`;
  const way = due ? sql`asc` : sql`desc`;
  const { rows } = await sql<Row>`
    select t.*, ${key}::text as key, ${pinOfCase} as pin
    from (select * from ${ended(person, chosen)} t where ${shows[show]} and ${beyond}
          order by ${key} ${way}, t.application ${way}, coalesce(t.item, '') ${way} limit ${size + 1}) t
    join application on application.id = t.application
    order by ${key} ${way}, t.application ${way}, coalesce(t.item, '') ${way}`.execute(platform.db);
  return pageOf(
    rows,
    size,
    row => lineOf(platform, row),
    row => [row.key, row.application, row.item ?? ''],
  );
}

type Row = {
  application: string;
  number: string;
  settlement: string;
  item: string | null;
  agency: string | null;
  ended_at: string;
  rating: number | null;
  level: RatingLevel | null;
  channel: RatingChannel | null;
  worded: boolean | null;
  rated_at: string | null;
  mend_by: string | null;
  called_at: string | null;
  mended_at: string | null;
  key: string;
  pin: Pin;
};

function lineOf({ directory, calendar, today }: Platform, row: Row) {
  const open = row.mend_by !== null && row.mended_at === null;
  return {
    application: row.application,
    rating: row.rating,
    number: row.number,
    settlement: nameInProvince(directory, row.settlement),
    name: ratedName({ service: pinnedService(row.pin) }, row.item),
    agency: row.agency === null ? null : nameOfAgency(directory, row.agency),
    endedAt: row.ended_at,
    level: row.level,
    levelText: row.level === null ? null : ratingWords[row.level],
    channel: row.channel,
    worded: row.worded ?? false,
    at: row.rated_at,
    mendBy: row.mend_by,
    daysLeft: open ? remainingWorkingDays(today(), row.mend_by as PlainDate, calendar) : null,
    calledAt: row.called_at,
    mendedAt: row.mended_at,
  };
}

const shows = {
  'to-mend': sql<boolean>`t.mend_by is not null and t.mended_at is null`,
  bad: sql<boolean>`${sql.raw(isBadSql('t.level'))}`,
  all: sql<boolean>`t.level is not null`,
  unrated: sql<boolean>`t.level is null`,
} as const satisfies Record<RatingQuery['show'], RawBuilder<boolean>>;

/** How many each way of showing holds, and how many of those to mend are past their day. */
export async function countRatings(
  platform: Platform,
  person: Person,
  { show: _show, ...chosen }: RatingQuery,
) {
  const many = (condition: RawBuilder<boolean>) => sql`count(*) filter (where ${condition})::int`;
  const { rows } = await sql<Record<RatingQuery['show'] | 'overdue', number>>`
    select ${many(shows['to-mend'])} as "to-mend", ${many(shows.bad)} as bad, ${many(shows.all)} as "all",
      ${many(shows.unrated)} as unrated,
      ${many(sql<boolean>`t.mend_by < ${platform.today()}::date and t.mended_at is null`)} as overdue
    from ${ended(person, chosen)} t`.execute(platform.db);
  return rows[0]!;
}
