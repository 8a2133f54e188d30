import { lastWorkingDay } from '@yimen/domain/calendar/deadline.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Platform } from './platform.ts';

/** What has stopped later than it was promised, and later than the law lets it, as the indexes have it. */
export const stoppedLate = 'item.promised_due < item.stopped_on';
export const stoppedBreached = 'item.statutory_due < item.statutory_stopped_on';

/** `lateBy(item) > 0` of the heart (`application/lateness.ts`) as a condition on rows of `item`: the same rule for lists, counts and words. Stopped or running are asked apart, each by its index. */
export function lateItem(platform: Platform): RawBuilder<boolean> {
  return sql<boolean>`(${sql.raw(stoppedLate)}
    or (item.stopped_on is null and item.promised_due < ${countedDay(platform)}::date))`;
}

/** `breachedBy(item) > 0`: beyond the statutory day, which an office's own delay does not move. */
export function breachedItem(platform: Platform): RawBuilder<boolean> {
  return sql<boolean>`(${sql.raw(stoppedBreached)}
    or (item.statutory_stopped_on is null and item.statutory_due < ${countedDay(platform)}::date))`;
}

/** The last working day up to today: on a Saturday what was due on Friday is still due, not late. */
export function countedDay({ today, calendar }: Platform): string {
  return lastWorkingDay(today(), calendar);
}
