// One time limit of one item: when it started, what paused it, and the due day that follows (R3.5). A value, never ticking.

import { compare, type PlainDate } from '../plain/date.ts';
import type { Calendar } from './calendar.ts';
import { addWorkingDays, remainingWorkingDays, workingDaysBetween } from './deadline.ts';

export type Pause = { readonly pausedOn: PlainDate; readonly resumedOn: PlainDate };

export type Clock = {
  readonly startedOn: PlainDate;
  /** Working days; 0 is 即办, due on the day itself. */
  readonly limit: number;
  /** Ended pauses, in order; kept so that a new calendar can count them again. */
  readonly pauses: readonly Pause[];
  /** Working days that the pauses gave back. */
  readonly pausedDays: number;
  readonly due: PlainDate;
  readonly provisional: boolean;
  readonly calendarId: string;
};

/** A clock of `limit` working days; the day it starts on is not counted (民法典 art.201). */
export function startClock(limit: number, on: PlainDate, calendar: Calendar): Clock {
  const { date, provisional, calendarId } = addWorkingDays(on, limit, calendar);
  return { startedOn: on, limit, pauses: [], pausedDays: 0, due: date, provisional, calendarId };
}

/**
 * The clock after a pause has ended. The due day is counted anew from the start with this calendar, never shifted. A pause that
 * began after the due day gives nothing back: a limit once broken stays broken. Throws when pauses overlap or run backwards.
 */
export function pausedFor(
  clock: Clock,
  pausedOn: PlainDate,
  resumedOn: PlainDate,
  calendar: Calendar,
): Clock {
  return withPause(settle(clock, calendar), { pausedOn, resumedOn }, calendar);
}

/**
 * Working days from the due day until `until` that count as late: without those of pauses that began after the due day, for nobody
 * worked on it then. It stays late by one at least, because no pause cures what was broken before it (decision 0002). 0 in time.
 */
export function overdueBy(clock: Clock, until: PlainDate, calendar: Calendar): number {
  const passed = 0 - remainingWorkingDays(until, clock.due, calendar);
  return passed <= 0 ? 0 : Math.max(1, passed - daysStood(clock, calendar));
}

/** Working days of its limit that are used up by a day, late ones on top: what pauses gave back is not in it (R3.5). */
export function usedBy(clock: Clock, until: PlainDate, calendar: Calendar): number {
  const late = overdueBy(clock, until, calendar);
  if (late > 0) return clock.limit + late;
  return Math.max(0, clock.limit - remainingWorkingDays(until, clock.due, calendar));
}

/** Working days of the pauses that began after the due day: nobody worked on it then, and they moved no day. */
export function daysStood({ due, pauses }: Clock, calendar: Calendar): number {
  return pauses
    .filter(({ pausedOn }) => compare(pausedOn, due) > 0)
    .reduce(
      (sum, { pausedOn, resumedOn }) => sum + workingDaysBetween(pausedOn, resumedOn, calendar).days,
      0,
    );
}

/**
 * The same clock counted with another calendar, for when a year's notice is published. Run it over every open clock, not only the
 * provisional ones: a notice may still move the last days of the year before (2018-12-31, 2022-12-31).
 */
export function settle(clock: Clock, calendar: Calendar): Clock {
  const started = startClock(clock.limit, clock.startedOn, calendar);
  return clock.pauses.reduce((left, pause) => withPause(left, pause, calendar), started);
}

function withPause(clock: Clock, pause: Pause, calendar: Calendar): Clock {
  const earliest = clock.pauses.at(-1)?.resumedOn ?? clock.startedOn;
  if (compare(pause.pausedOn, earliest) < 0)
    throw new RangeError('a pause begins before the clock started or the last pause ended');
  if (compare(pause.resumedOn, pause.pausedOn) < 0) throw new RangeError('a pause ends before it begins');

  const base = firstDay(clock, calendar);
  const given = givenBack(clock, base, pause, calendar);
  const pausedDays = clock.pausedDays + given.days;
  const { date, provisional } = addWorkingDays(base, clock.limit + pausedDays, calendar);
  return {
    ...clock,
    pauses: [...clock.pauses, pause],
    pausedDays,
    due: date,
    provisional: clock.provisional || given.provisional || provisional,
  };
}

/** The day that the limit is counted from: for 即办 begun on a closed day, the day the office opens. */
function firstDay(clock: Clock, calendar: Calendar): PlainDate {
  return clock.limit === 0 ? addWorkingDays(clock.startedOn, 0, calendar).date : clock.startedOn;
}

function givenBack(clock: Clock, base: PlainDate, pause: Pause, calendar: Calendar) {
  const from = compare(pause.pausedOn, base) < 0 ? base : pause.pausedOn;
  if (compare(from, clock.due) > 0 || compare(pause.resumedOn, from) <= 0)
    return { days: 0, provisional: false };
  return workingDaysBetween(from, pause.resumedOn, calendar);
}
