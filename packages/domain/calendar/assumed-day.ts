// What can be said of a day before its year's notice is out: the weekend, and the holidays whose dates the law itself fixes.

import { type PlainDate, weekday } from '../plain/date.ts';

/** Month and day that are off in every year, by 全国年节及纪念日放假办法 since its revision of 2007 at the latest. */
export const ALWAYS_OFF: readonly string[] = ['01-01', '05-01', '10-01', '10-02', '10-03'];

/**
 * Whether offices will work that day as far as is known: weekday and no fixed holiday. Lunar holidays and make-up days come
 * only with the notice, so a date counted with this is provisional. 05-02 is fixed by the revision of 2024 (from 2025 on).
 */
export function isAssumedWorkingDay(date: PlainDate): boolean {
  const monthAndDay = date.slice(5);
  return weekday(date) <= 5 && monthAndDay !== '05-02' && !ALWAYS_OFF.includes(monthAndDay);
}
