// The working days of China, as the State Council's yearly notices publish them: data, never guessed here.

import { type PlainDate, weekday, yearOf } from '../plain/date.ts';

export type CalendarYear = {
  /** The notice or notices that published the year. */
  readonly source: string;
  /** Days off by the notice, weekend days among them included; in order. */
  readonly off: readonly PlainDate[];
  /** Weekend days on which people work (调休上班); in order. */
  readonly work: readonly PlainDate[];
};

export type Calendar = {
  /** Recorded with every due date; a calendar with another day in it carries another id (`china-2026`). */
  readonly id: string;
  /** Consecutive years, by their four digits. */
  readonly years: Readonly<Record<string, CalendarYear>>;
};

/** Whether offices work that day: a weekday that is not off, or a make-up day. Throws outside the covered years (R3.5). */
export function isWorkingDay(date: PlainDate, calendar: Calendar): boolean {
  const year = calendar.years[date.slice(0, 4)];
  if (!year) throw new RangeError(`calendar ${calendar.id} does not cover ${date.slice(0, 4)}`);
  if (year.work.includes(date)) return true;
  return weekday(date) <= 5 && !year.off.includes(date);
}

/** The last year that the calendar covers; days after it can only be assumed. */
export function lastCoveredYear(calendar: Calendar): number {
  return Math.max(...Object.keys(calendar.years).map(Number));
}

/** Whether the day lies after the covered years, where next year's notice is still to come. */
export function isUnpublished(date: PlainDate, calendar: Calendar): boolean {
  return !(date.slice(0, 4) in calendar.years) && yearOf(date) > lastCoveredYear(calendar);
}
