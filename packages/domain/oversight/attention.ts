import { breachedBy, type Clocked, lateBy } from '../application/lateness.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { compare, type PlainDate } from '../plain/date.ts';
import type { Thresholds } from './thresholds.ts';
import { warningDays } from './warning-days.ts';

/** How much attention an item needs, from none to most: 正常 · 提醒 · 预警 · 黄牌 · 红牌 (R6.2, domain.md §3.4). */
export const attentions = ['none', 'notice', 'warning', 'yellow', 'red'] as const;
export type Attention = (typeof attentions)[number];

/**
 * What an item calls for on a day. Reminder and warning are of running clocks only: who waits for the applicant is not hurried, save by
 * the law's own clock where that runs on. A broken promise stays yellow or red however the item stands or ended since. `none` before it was sent out.
 */
export function attentionOf(
  item: Clocked,
  today: PlainDate,
  thresholds: Thresholds,
  calendar: Calendar,
): Attention {
  const late = lateBy(item, today, calendar);
  if (breachedBy(item, today, calendar) > 0 || late >= thresholds.redDays) return 'red';
  if (late > 0) return 'yellow';
  const { notice, warning } = warningDays(item, thresholds, calendar);
  if (reached(warning, today)) return 'warning';
  return reached(notice, today) ? 'notice' : 'none';
}

function reached(day: PlainDate | null, today: PlainDate): boolean {
  return day !== null && compare(day, today) <= 0;
}
