import type { DecidedFigure, LiveFigure, StepFigure } from '@yimen/domain/oversight/board-figures.ts';
import { stoppedLate } from '../late-sql.ts';

// What each figure of the board counts, as one condition on rows (decision 0033): the job that counts, the list behind a figure and its
// spreadsheet ask the same words, so that a list holds as many lines as its figure said.

/** Of items, live to the last committed act: `day` is a parameter's name or a date as SQL. Overdue items are among the open ones, red ones among the overdue. */
export const openFigures = {
  open: () => `item.status <> 'concluded'`,
  dueToday: day => `item.status in ('dispatched', 'received') and item.promised_due = ${day}`,
  warning: day => `item.status <> 'concluded' and item.warning_on <= ${day} and ${over(day)} is not true`,
  overdue: day => `item.status <> 'concluded' and ${over(day)}`,
  red: day => `item.status <> 'concluded' and ${over(day)} and item.red_on <= ${day}`,
} as const satisfies Record<LiveFigure, (day: string) => string>;
export type OpenFigure = LiveFigure;

/** Yellow or red has begun: the promise is broken, or the law's limit (R6.2). As the index `item_late_from` has it. */
function over(day: string): string {
  return `least(item.yellow_on, item.red_on) <= ${day}`;
}

/** What the funnel asks of a case's items; `some`: how it is asked whether one of them is so. */
export const itemsOfCase = {
  sent: 'item.dispatched_at is not null',
  held: `item.outcome = 'granted' and item.delivered_at is null`,
} as const;

/** Of applications, by the week they were submitted: how far each has come since (漏斗), and what ended otherwise. */
export function caseFiguresBy(some: (of: keyof typeof itemsOfCase) => string) {
  return {
    submitted: 'true',
    accepted: 'application.accepted_at is not null',
    dispatched: `application.accepted_at is not null and ${some('sent')}`,
    concluded: `application.ending in ('concluded', 'unsuccessful')`,
    delivered: `application.ending = 'concluded' and not ${some('held')}`,
    refused: `application.ending = 'refused'`,
    withdrawn: `application.ending = 'withdrawn'`,
  } as const satisfies Record<StepFigure, string>;
}

/** The same where an application stands alone: its items are asked one by one. */
export const caseFigures = caseFiguresBy(
  of => `exists (select from item where item.application = application.id and ${itemsOfCase[of]})`,
);
export type CaseFigure = StepFigure;

/** Applications that ended and for which what was saved is counted (`domain/application/saved.ts`), by the week they ended. */
export const countedCase = 'application.saved_visits is not null';

/** Items that an office granted or denied, by the week that was recorded; and those of them that were late by then (R3.5). */
export const decidedFigures = {
  decided: `item.status = 'concluded' and item.days_taken is not null`,
  decidedLate: `item.status = 'concluded' and item.days_taken is not null and ${stoppedLate}`,
} as const satisfies Record<DecidedFigure, string>;

/** The Monday of the week in which an instant lies, in China. */
export function weekOf(instant: string): string {
  return `date_trunc('week', ${instant} at time zone 'Asia/Shanghai')::date`;
}

/** Whether an instant lies in the seven days from this day on, in China; an index on the instant serves it. */
export function inWeek(instant: string, week: string): string {
  return `(${instant} >= (${week}::timestamp at time zone 'Asia/Shanghai')
    and ${instant} < ((${week} + 7)::timestamp at time zone 'Asia/Shanghai'))`;
}
