import type { Item } from '../application/item.ts';
import { statutoryStoppedOn, stoppedOn } from '../application/lateness.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Clock, daysStood } from '../calendar/clock.ts';
import { addWorkingDays } from '../calendar/deadline.ts';
import { compare, type PlainDate } from '../plain/date.ts';
import { type Attention, attentions } from './attention.ts';
import type { Thresholds } from './thresholds.ts';
import { warningDays } from './warning-days.ts';

/** From which day each kind of attention is due, as things stand; null where it is not, or will not be while the clock stands still. */
export type AttentionDays = Readonly<Record<'notice' | 'warning' | 'yellow' | 'red', PlainDate | null>>;

const none: AttentionDays = { notice: null, warning: null, yellow: null, red: null };

/**
 * The same as `attentionOf` told beforehand, so that lists and counts ask an index for a day and nobody counts working days over a
 * million rows (R6.2): on any day the item calls for the last of these that has begun. Every act on the item, a new calendar and new
 * thresholds change it.
 */
export function attentionDays(item: Item, thresholds: Thresholds, calendar: Calendar): AttentionDays {
  if (item.clocks === null) return none;
  const { promised, statutory } = item.clocks;
  const stopped = stoppedOn(item, calendar);
  const yellow = before(stopped, afterDue(promised, 1, calendar));
  const long = before(stopped, afterDue(promised, thresholds.redDays, calendar));
  const beyond = statutory && before(statutoryStoppedOn(item, calendar), afterDue(statutory, 1, calendar));
  return {
    ...warningDays(item, thresholds, calendar),
    yellow,
    red: earlier(long, beyond),
  };
}

/** What these days call for on a day: the last that has begun, `none` before the first. */
export function attentionOn(
  days: Readonly<Record<keyof AttentionDays, string | null>>,
  today: PlainDate,
): Attention {
  const begun = (kind: Attention) => kind !== 'none' && days[kind] !== null && days[kind] <= today;
  return attentions.findLast(begun) ?? 'none';
}

/** The day on which a clock is that many working days late: pauses that began after its due day are nobody's delay, save that it stays late by one. */
function afterDue(clock: Clock, days: number, calendar: Calendar): PlainDate {
  const stood = days === 1 ? 0 : daysStood(clock, calendar);
  return addWorkingDays(clock.due, days + stood, calendar).date;
}

/** What would begin only after the clock stopped never begins. */
function before(stopped: PlainDate | null, day: PlainDate): PlainDate | null {
  return stopped !== null && compare(day, stopped) > 0 ? null : day;
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) <= 0 ? a : b;
}
