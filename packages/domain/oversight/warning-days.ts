import { type Clocked, statutoryStoppedOn, stoppedOn } from '../application/lateness.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Clock } from '../calendar/clock.ts';
import { addWorkingDays, workingDayBefore } from '../calendar/deadline.ts';
import { compare, type PlainDate } from '../plain/date.ts';
import type { Thresholds } from './thresholds.ts';

/** From which days an item calls for attention before it is late, as things stand: each null where none is due, a reminder also where the warning comes first. */
export type WarningDays = Readonly<Record<'notice' | 'warning', PlainDate | null>>;

/**
 * The days on which a reminder and a warning begin (R6.2), of whichever running clock comes first: the law's own one does where the
 * promise stands still or was moved on by a pause that left the law running.
 */
export function warningDays(item: Clocked, thresholds: Thresholds, calendar: Calendar): WarningDays {
  const days = runningClocks(item, calendar).map(clock => daysOf(clock, thresholds, calendar));
  const [warning = null] = days.map(each => each.warning).sort();
  const [notice = null] = days.map(each => each.notice).sort();
  return { notice: notice !== null && compare(notice, warning!) < 0 ? notice : null, warning };
}

function runningClocks(item: Clocked, calendar: Calendar): Clock[] {
  const { promised, statutory } = item.clocks ?? { promised: null, statutory: null };
  return [
    ...(promised !== null && stoppedOn(item, calendar) === null ? [promised] : []),
    ...(statutory !== null && statutoryStoppedOn(item, calendar) === null ? [statutory] : []),
  ];
}

/**
 * Of one clock: the per cent are of the limit, used up in working days, counted back from the due day, so that pauses already ended are
 * in it. Neither begins before the first day that counts: what is due in a day is not warned of on the day it arrives. A pause
 * still to come moves both.
 */
function daysOf(clock: Clock, thresholds: Thresholds, calendar: Calendar) {
  const first = clock.limit === 0 ? clock.due : addWorkingDays(clock.startedOn, 1, calendar).date;
  const leaving = (days: number) => latest(first, workingDayBefore(clock.due, days, calendar));
  const warning = leaving(Math.max(leftAt(thresholds.warning, clock), thresholds.warningDays));
  return { notice: leaving(leftAt(thresholds.notice, clock)), warning };
}

/** Working days left when so many per cent of the limit are used up, rounded to the later day. */
function leftAt(percent: number, { limit }: Clock): number {
  return limit - Math.ceil((limit * percent) / 100);
}

function latest(a: PlainDate, b: PlainDate): PlainDate {
  return compare(a, b) >= 0 ? a : b;
}
