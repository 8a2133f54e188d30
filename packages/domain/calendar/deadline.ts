// The only place that adds days to a date to make a deadline, and that counts the days of one (R3.5, domain.md §3.2).

import { addDays, compare, type PlainDate } from '../plain/date.ts';
import { isAssumedWorkingDay } from './assumed-day.ts';
import { type Calendar, isUnpublished, isWorkingDay } from './calendar.ts';

export type Deadline = {
  readonly date: PlainDate;
  /** True when a day that no notice has published yet was counted. */
  readonly provisional: boolean;
  /** The calendar it was counted with. */
  readonly calendarId: string;
};

/**
 * The n-th working day after `start`, which itself is not counted (民法典 art.201). n = 0 is the same day when offices work,
 * else the next day they do. Throws on a negative or broken n, and before the covered years.
 */
export function addWorkingDays(start: PlainDate, n: number, calendar: Calendar): Deadline {
  requireDayCount(n);
  const counted = known(calendar);
  const key = `${start}+${n}`;
  const deadline = counted.get(key) ?? countedWorkingDays(start, n, calendar);
  counted.set(key, deadline);
  return deadline;
}

/** Few different limits start on one day, but many items have them: what was counted once this day is not counted again. */
const counts = new WeakMap<Calendar, Map<string, Deadline>>();

function known(calendar: Calendar): Map<string, Deadline> {
  const found = counts.get(calendar);
  if (found !== undefined && found.size < 2000) return found;
  const fresh = new Map<string, Deadline>();
  counts.set(calendar, fresh);
  return fresh;
}

function countedWorkingDays(start: PlainDate, n: number, calendar: Calendar): Deadline {
  if (n === 0) return deadline(sameOrNextWorkingDay(start, calendar), calendar);
  let date = start;
  for (let left = n; left > 0; ) {
    date = addDays(date, 1);
    if (works(date, calendar)) left -= 1;
  }
  return deadline(date, calendar);
}

/**
 * The n-th natural day after `start`, which itself is not counted (民法典 art.201); when offices are closed that day, the
 * first working day after it (art.203).
 */
export function addNaturalDays(start: PlainDate, n: number, calendar: Calendar): Deadline {
  requireDayCount(n);
  return deadline(sameOrNextWorkingDay(addDays(start, n), calendar), calendar);
}

/**
 * Working days d with from < d ≤ to. For a pause: the day it began is used, the day it ended is not; begun and ended on one day
 * it is 0. Throws when `to` is before `from`.
 */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  calendar: Calendar,
): { readonly days: number; readonly provisional: boolean } {
  if (compare(to, from) < 0) throw new RangeError('workingDaysBetween counts forward');
  let days = 0;
  for (let date = from; date !== to; ) {
    date = addDays(date, 1);
    if (works(date, calendar)) days += 1;
  }
  return { days, provisional: from !== to && isUnpublished(to, calendar) };
}

/** Working days left after today up to the due day: 0 on the due day itself, negative by the working days it is overdue. */
export function remainingWorkingDays(today: PlainDate, due: PlainDate, calendar: Calendar): number {
  if (compare(today, due) <= 0) return workingDaysBetween(today, due, calendar).days;
  return 0 - workingDaysBetween(due, today, calendar).days;
}

/** The n-th working day before a working day; for n = 0 the day itself. What it gives has n working days left until `date`. */
export function workingDayBefore(date: PlainDate, n: number, calendar: Calendar): PlainDate {
  requireDayCount(n);
  let day = date;
  for (let left = n; left > 0; left -= 1) day = lastWorkingDay(addDays(day, -1), calendar);
  return day;
}

/** The day itself when offices work on it, else the last one before it on which they did. */
export function lastWorkingDay(date: PlainDate, calendar: Calendar): PlainDate {
  let day = date;
  while (!works(day, calendar)) day = addDays(day, -1);
  return day;
}

function sameOrNextWorkingDay(date: PlainDate, calendar: Calendar): PlainDate {
  let day = date;
  while (!works(day, calendar)) day = addDays(day, 1);
  return day;
}

function works(date: PlainDate, calendar: Calendar): boolean {
  return isUnpublished(date, calendar) ? isAssumedWorkingDay(date) : isWorkingDay(date, calendar);
}

// The due day is the last day looked at, so it alone tells whether an unpublished day was counted.
function deadline(date: PlainDate, calendar: Calendar): Deadline {
  return { date, provisional: isUnpublished(date, calendar), calendarId: calendar.id };
}

function requireDayCount(n: number): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`a deadline is a whole number of days, not ${n}`);
}
