import type { Calendar } from '../calendar/calendar.ts';
import { type Clock, pausedFor, settle, startClock } from '../calendar/clock.ts';
import type { PlainDate } from '../plain/date.ts';
import type { ItemDefinition, Stops } from '../service/definition.ts';

/** Both clocks of an item, in working days (R3.5). `statutory` is null where the law sets no limit for the department. */
export type Clocks = { promised: Clock; statutory: Clock | null };

/** Both clocks from the day an item is sent out; that day itself is not counted (R3.5, 民法典 art.201). */
export function startClocks(item: ItemDefinition, on: PlainDate, calendar: Calendar): Clocks {
  const limit = item.statutory.value;
  return {
    promised: startClock(item.promised.value, on, calendar),
    statutory: limit === null ? null : startClock(limit, on, calendar),
  };
}

/** The clocks after a pause: the promise moves, the statutory day only where the law let it stand still (`stops`). */
export function clocksAfterPause(
  clocks: Clocks,
  { from, to, stops }: { from: PlainDate; to: PlainDate; stops: Stops },
  calendar: Calendar,
): Clocks {
  const moved = both(clocks, clock => pausedFor(clock, from, to, calendar));
  return stops === 'both' ? moved : { ...moved, statutory: clocks.statutory };
}

/** The clocks under a newly published calendar (design.md §3): provisional dates become certain. */
export function settledClocks(clocks: Clocks, calendar: Calendar): Clocks {
  return both(clocks, clock => settle(clock, calendar));
}

function both(clocks: Clocks, change: (clock: Clock) => Clock): Clocks {
  return { promised: change(clocks.promised), statutory: clocks.statutory && change(clocks.statutory) };
}
