import type { Calendar } from '../calendar/calendar.ts';
import type { Clock } from '../calendar/clock.ts';
import { addWorkingDays, workingDayBefore } from '../calendar/deadline.ts';
import { compare, type PlainDate } from '../plain/date.ts';
import type { Thresholds } from './thresholds.ts';

/** From which days a clock calls for attention, as things stand: each null where the one after it comes first. */
export type WarningDays = { readonly notice: PlainDate | null; readonly warning: PlainDate };

/**
 * The days on which a reminder and a warning begin (R6.2): the per cent are of the limit, used up in working days, counted back from
 * the due day, so that pauses already ended are in it. Neither begins before the first day that counts: what is due in a day
 * is not warned of on the day it arrives. A pause still to come moves both.
 */
export function warningDays(clock: Clock, thresholds: Thresholds, calendar: Calendar): WarningDays {
  const first = clock.limit === 0 ? clock.due : addWorkingDays(clock.startedOn, 1, calendar).date;
  const leaving = (days: number) => latest(first, workingDayBefore(clock.due, days, calendar));
  const warning = leaving(Math.max(leftAt(thresholds.warning, clock), thresholds.warningDays));
  const notice = leaving(leftAt(thresholds.notice, clock));
  return { notice: compare(notice, warning) < 0 ? notice : null, warning };
}

/** Working days left when so many per cent of the limit are used up, rounded to the later day. */
function leftAt(percent: number, { limit }: Clock): number {
  return limit - Math.ceil((limit * percent) / 100);
}

function latest(a: PlainDate, b: PlainDate): PlainDate {
  return compare(a, b) >= 0 ? a : b;
}
