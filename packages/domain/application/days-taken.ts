import type { Calendar } from '../calendar/calendar.ts';
import { workingDaysBetween } from '../calendar/deadline.ts';
import { compare, type PlainDate } from '../plain/date.ts';
import { dayStopped, type Item } from './item.ts';

/**
 * 办理用时: the working days an office took to grant or deny an item, counted as its promise is (R3.5): from the day the promised clock
 * started, itself not counted, to the day it decided, without the working days of every pause. Null while it is open, where it was
 * never sent out, and where nobody decided it (terminated, declined).
 */
export function daysTaken({ clocks, stage }: Item, calendar: Calendar): number | null {
  if (clocks === null || stage.status !== 'concluded') return null;
  if (stage.outcome !== 'granted' && stage.outcome !== 'denied') return null;
  const { startedOn, pauses } = clocks.promised;
  const ended = dayStopped(stage)!;
  const stood = pauses.map(({ pausedOn, resumedOn }) =>
    between(later(pausedOn, startedOn), earlier(resumedOn, ended), calendar),
  );
  return between(startedOn, ended, calendar) - stood.reduce((sum, days) => sum + days, 0);
}

/** 0 where the office's own day, which the window recorded later, lies before. */
function between(from: PlainDate, to: PlainDate, calendar: Calendar): number {
  return compare(to, from) <= 0 ? 0 : workingDaysBetween(from, to, calendar).days;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return compare(a, b) >= 0 ? a : b;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return compare(a, b) <= 0 ? a : b;
}
