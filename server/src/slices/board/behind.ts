import type { BoardFigure } from '@yimen/domain/oversight/board-figures.ts';
import { addDays, type PlainDate, weekday } from '@yimen/domain/plain/date.ts';
import { type RawBuilder, sql } from 'kysely';
import { DoorProblem } from '../../http/problem.ts';
import { caseFigures, countedCase, decidedFigures, openFigures } from '../../store/board/figures.ts';
import type { Platform } from '../../store/platform.ts';
import { type Asked, type BoardScope, casesWithin, itemsWithin } from './board-scope.ts';
import { openFigure } from './read-live.ts';

export type AskedBehind = Asked & {
  figure: BoardFigure;
  week?: string | undefined;
  days?: number | undefined;
  level?: number | undefined;
};

/** The rows behind a figure: of which table, under the figure's own condition, and by what they are sorted. */
export type Behind = {
  of: 'item' | 'application';
  where: RawBuilder<boolean>;
  key: RawBuilder<string>;
  kind: 'day' | 'instant';
  way: 'asc' | 'desc';
};

/** What stands behind a figure of this scope: what is open by the day it is due, what was decided or ended last first, cases as submitted last. */
export function behind(platform: Platform, scope: BoardScope, asked: AskedBehind): Behind {
  const { figure, days, level } = asked;
  const within = period(scope, asked.week);
  if (isOf(openFigures, figure))
    return {
      of: 'item',
      where: sql`${itemsWithin(scope)} and ${openFigure(platform, figure)}`,
      key: sql`coalesce(item.promised_due, date '9999-12-31')`,
      ...({ kind: 'day', way: 'asc' } as const),
    };
  if (isOf(decidedFigures, figure))
    return {
      of: 'item',
      where: sql`${itemsWithin(scope)} and ${sql.raw(decidedFigures[figure])} and ${within(sql`item.ended_at`)}
        and ${days === undefined ? sql`true` : sql`item.days_taken = ${days}`}`,
      key: sql`item.ended_at`,
      ...latest,
    };
  const cases = casesWithin(scope);
  const submitted = { of: 'application', key: sql<string>`application.submitted_at`, ...latest } as const;
  // Whole cases are nothing an office lists, nor how their soldiers rated them (decision 0030): to it there is no such list.
  if ('agency' in scope.widest) throw new DoorProblem('not-found');
  if (figure === 'rated')
    return {
      ...submitted,
      where: sql`${cases} and exists (select from rating where rating.application = application.id and rating.item is null
        and ${within(sql`rating.rated_at`)} and ${level === undefined ? sql`true` : sql`rating.level = ${level}`})`,
    };
  if (figure === 'counted')
    return {
      ...submitted,
      where: sql`${cases} and ${sql.raw(countedCase)} and ${within(sql`application.ended_at`)}`,
      key: sql`application.ended_at`,
    };
  return {
    ...submitted,
    where: sql`${cases} and (${sql.raw(caseFigures[figure])}) and ${within(sql`application.submitted_at`)}`,
  };
}

const latest = { kind: 'instant', way: 'desc' } as const;

function isOf<K extends string>(figures: Record<K, unknown>, figure: string): figure is K {
  return figure in figures;
}

/** Whether an instant lies in the period, or in its one week; a week begins on a Monday and is one of the period. */
function period({ first, last }: BoardScope, week: string | undefined) {
  if (week !== undefined && (week < first || week > last || weekday(week as PlainDate) !== 1))
    throw new DoorProblem('bad-request', { detail: 'week 应为统计期间内某一周的星期一。' });
  const from = (week ?? first) as PlainDate;
  const to = addDays((week ?? last) as PlainDate, 7);
  const midnight = (day: PlainDate) => `${day}T00:00:00+08:00`;
  return (instant: RawBuilder<unknown>) =>
    sql`${instant} >= ${midnight(from)}::timestamptz and ${instant} < ${midnight(to)}::timestamptz`;
}
