import type { Calendar } from '../calendar/calendar.ts';
import { overdueBy } from '../calendar/clock.ts';
import { lastWorkingDay, remainingWorkingDays } from '../calendar/deadline.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Clocks } from './clocks.ts';
import { dayStopped, type Item, type ItemStatus, type Outcome } from './item.ts';
import { itemStatusWords, outcomeWords, soldierItemWords, soldierOutcomeWords } from './words.ts';

/** What lateness hangs on. */
export type Clocked = Pick<Item, 'stage' | 'clocks'>;

/**
 * The one rule of lateness (R3.5): an item is late by the working days that passed after its promised day until its clock
 * stopped, or until today while it runs, pauses after that day left out. A promise once broken stays broken while the item stands still and after it ended.
 * 0 when it is not late or was never sent out. Lists and counts ask the same of the projected rows (`store/late-sql.ts`).
 */
export function lateBy(item: Clocked, today: PlainDate, calendar: Calendar): number {
  if (item.clocks === null) return 0;
  const until = stoppedOn(item, calendar) ?? today;
  return overdueBy(item.clocks.promised, until, calendar);
}

/** The same of clocks as an event left them, on the day it counts by: what the history tells is what the lists counted. */
export function lateOn({ promised }: Clocks, on: PlainDate, calendar: Calendar): number {
  return overdueBy(promised, lastWorkingDay(on, calendar), calendar);
}

/** Working days left until the promised day, negative by those it is late; null before it was sent out. */
export function daysLeft(item: Item, today: PlainDate, calendar: Calendar): number | null {
  if (item.clocks === null) return null;
  const late = lateBy(item, today, calendar);
  return late > 0 ? 0 - late : remainingWorkingDays(today, item.clocks.promised.due, calendar);
}

/**
 * Working days beyond the statutory day, by the same rule on the other clock (行政许可法 art.42; 0 where the law sets none). That clock
 * runs on through a pause that stops the promise alone.
 */
export function breachedBy(item: Clocked, today: PlainDate, calendar: Calendar): number {
  const statutory = item.clocks?.statutory ?? null;
  if (statutory === null) return 0;
  const until = statutoryStoppedOn(item, calendar) ?? today;
  return overdueBy(statutory, until, calendar);
}

/** Working days left until the statutory day while that clock runs, negative by those it is beyond it; null where it stands still or the law sets none. */
export function statutoryLeft(item: Item, today: PlainDate, calendar: Calendar): number | null {
  const statutory = item.clocks?.statutory ?? null;
  if (statutory === null || statutoryStoppedOn(item, calendar) !== null) return null;
  const beyond = breachedBy(item, today, calendar);
  return beyond > 0 ? 0 - beyond : remainingWorkingDays(today, statutory.due, calendar);
}

/** As `stoppedOn`, for the statutory clock. */
export function statutoryStoppedOn(item: Clocked, calendar: Calendar): PlainDate | null {
  const { stage } = item;
  return 'stops' in stage && stage.stops === 'promise' ? null : stoppedOn(item, calendar);
}

/** The last working day that counted before the clock stopped: paused, at the window, or ended; null while it runs. */
export function stoppedOn({ stage }: Clocked, calendar: Calendar): PlainDate | null {
  const day = dayStopped(stage);
  return day === null ? null : lastWorkingDay(day, calendar);
}

/** How the states and outcomes of an item are said to one audience. */
type ItemWords = {
  items: Readonly<Record<ItemStatus, string>>;
  outcomes: Readonly<Record<Outcome, string>>;
};
const officeWords: ItemWords = { items: itemStatusWords, outcomes: outcomeWords };
export const soldierWords: ItemWords = { items: soldierItemWords, outcomes: soldierOutcomeWords };

/** Where an item stands in words, the office's unless others are given; one whose clock has stopped says how late it was then, a running one shows its due day beside. */
export function standingWords(
  item: Item,
  today: PlainDate,
  calendar: Calendar,
  { items, outcomes }: ItemWords = officeWords,
): string {
  const { stage } = item;
  const words = stage.status === 'concluded' ? outcomes[stage.outcome] : items[stage.status];
  const late = stoppedOn(item, calendar) === null ? 0 : lateBy(item, today, calendar);
  return late > 0 ? `${words}（超期 ${late} 个工作日）` : words;
}
