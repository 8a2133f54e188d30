import type { Application } from '../application/application.ts';
import { dayStopped, type Item } from '../application/item.ts';
import { breachedBy, lateBy } from '../application/lateness.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { addWorkingDays } from '../calendar/deadline.ts';
import type { PlainDate } from '../plain/date.ts';
import type { CardCause, CardFacts, CardLevel } from './card.ts';
import { type DatedThresholds, inForceOn, type ThresholdsInForce } from './thresholds.ts';

/** `thresholds`: those of today; `every`: all numbers there have been, the newest first, absent where there has been but one. */
type Told = {
  today: PlainDate;
  calendar: Calendar;
  thresholds: ThresholdsInForce;
  every?: readonly DatedThresholds[] | undefined;
};
type Reason = { level: CardLevel; cause: CardCause; due: PlainDate | null; late: number };

/**
 * The cards that its items call for today and have not got (R6.2, domain.md §3.4): each item at most one yellow and one red. What comes
 * to red before anybody looked gets the red one alone. An item that waits at the window or was never sent is nobody's delay.
 * A rule binds nobody before its day: what has ended or stands still is judged, and its card counted, by the thresholds of the day it stopped.
 */
export function cardsDue(application: Application, told: Told): CardFacts[] {
  return Object.values(application.items).flatMap(item => {
    const thresholds = thresholdsFor(item, told);
    const reason = reasonFor(item, { ...told, thresholds });
    if (reason === null || has(application, item.code, reason.level)) return [];
    const { date: answerBy } = addWorkingDays(told.today, thresholds.answerDays, told.calendar);
    return [
      {
        item: item.code,
        agency: item.agency,
        handler: item.claimedBy,
        calendar: told.calendar.id,
        thresholds: thresholds.number,
        answerBy,
        counted: item.clocks,
        redDays: thresholds.redDays,
        ...reason,
      },
    ];
  });
}

function thresholdsFor({ stage }: Item, { thresholds, every }: Told): ThresholdsInForce {
  const stopped = dayStopped(stage);
  return stopped === null || every === undefined ? thresholds : inForceOn(every, stopped);
}

function reasonFor(item: Item, { today, calendar, thresholds }: Told): Reason | null {
  const beyond = breachedBy(item, today, calendar);
  if (beyond > 0) return { level: 'red', cause: 'statutory', due: item.clocks!.statutory!.due, late: beyond };
  const late = lateBy(item, today, calendar);
  if (late > 0) {
    const due = item.clocks!.promised.due;
    return late >= thresholds.redDays
      ? { level: 'red', cause: 'promise-long', due, late }
      : { level: 'yellow', cause: 'promise', due, late };
  }
  return isUnreasoned(item) ? { level: 'red', cause: 'unreasoned', due: null, late: 0 } : null;
}

/** Ended against the applicant with neither a reason of the catalogue nor words (行政许可法 art.38, domain.md §3.4). */
function isUnreasoned({ stage }: Item): boolean {
  return (
    stage.status === 'concluded' &&
    stage.outcome !== 'granted' &&
    stage.reason === null &&
    stage.note === null
  );
}

/** A red card says more than a yellow one: after it there is no yellow. */
function has({ cards = [] }: Application, item: string, level: CardLevel): boolean {
  return cards.some(card => card.item === item && (card.level === level || card.level === 'red'));
}
