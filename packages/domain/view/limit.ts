import type { Item } from '../application/item.ts';
import { statutoryStoppedOn, stoppedOn } from '../application/lateness.ts';
import { type Clock, usedBy } from '../calendar/clock.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Lens } from './lens.ts';

/** One clock as it stands today, in working days: its limit, how many are used up (more than the limit when it is late), and whether it runs. */
export type Limit = { date: string; days: number; provisional: boolean; used: number; running: boolean };

/** Both clocks of an item, running or not (R3.5, R6.2): the law's own may run on while the promise stands still. Null before it was sent out. */
export type Limits = { promised: Limit; statutory: Limit | null };

/** Both clocks of an item as they stand on the day of the lens. */
export function limitsOf(lens: Pick<Lens, 'today' | 'calendar'>, item: Item): Limits | null {
  const { clocks } = item;
  if (clocks === null) return null;
  const told = (clock: Clock, stopped: PlainDate | null): Limit => ({
    date: clock.due,
    days: clock.limit,
    provisional: clock.provisional,
    used: usedBy(clock, stopped ?? lens.today, lens.calendar),
    running: stopped === null,
  });
  return {
    promised: told(clocks.promised, stoppedOn(item, lens.calendar)),
    statutory: clocks.statutory && told(clocks.statutory, statutoryStoppedOn(item, lens.calendar)),
  };
}
