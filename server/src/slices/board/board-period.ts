import { addDays, compare, type PlainDate, weekday } from '@yimen/domain/plain/date.ts';
import { DoorProblem } from '../../http/problem.ts';

export type AskedPeriod = { weeks: number; from?: PlainDate | undefined; to?: PlainDate | undefined };
/** The Mondays of the first and the last week, how many weeks, and the days that were asked for where these were. */
export type BoardPeriod = {
  first: PlainDate;
  last: PlainDate;
  weeks: number;
  asked: { from: PlainDate; to: PlainDate } | null;
};

/** As many weeks as one board may tell: two years. */
export const mostWeeks = 105;

/**
 * The whole weeks of what was asked for (decision 0033: the board counts by week): so many back, this one included, or all weeks from the one
 * with the first day to the one with the last, no later than this one. Refuses days the wrong way round, to come, or more than two years apart.
 */
export function boardPeriod(today: PlainDate, { weeks, from, to = today }: AskedPeriod): BoardPeriod {
  const thisWeek = mondayOf(today);
  if (from === undefined)
    return { first: addDays(thisWeek, -7 * (weeks - 1)), last: thisWeek, weeks, asked: null };
  if (compare(from, to) > 0) refuse('to', '结束日在起始日之前。');
  if (compare(from, today) > 0) refuse('from', '起始日还没有到。');
  const first = mondayOf(from);
  const last = compare(to, today) > 0 ? thisWeek : mondayOf(to);
  let many = 1;
  for (let week = first; week !== last && many <= mostWeeks; week = addDays(week, 7)) many += 1;
  if (many > mostWeeks) refuse('from', '一次最多统计两年，请缩短起止日。');
  return { first, last, weeks: many, asked: { from, to } };
}

function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekday(day));
}

function refuse(field: string, sentence: string): never {
  throw new DoorProblem('bad-request', { fields: [{ field, sentence }] });
}
