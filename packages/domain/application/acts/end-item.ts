import type { PlainDate } from '../../plain/date.ts';
import { getStateOfItem } from '../application.ts';
import type { EventOf } from '../event.ts';
import { dayStopped, isGranted } from '../item.ts';
import type { Progress } from '../progress.ts';
import { clocksGoingOn } from './settle-asks.ts';

type Concluded = EventOf<'ItemConcluded'>;
type Ending = Pick<Concluded, 'item' | 'outcome' | 'reason' | 'note'> &
  Partial<Pick<Concluded, 'result' | 'produces' | 'files' | 'recordedFor'>>;

/**
 * An item ends (办结). One that stood still until now, paused or at the window, takes the days of that standstill with it: they are no more
 * the department's than those of a pause that was resumed (R3.5, decision 0002).
 */
export function endItem(progress: Progress, ending: Ending): void {
  const standstill = clocksAtEnd(progress, ending.item, ending.recordedFor?.on);
  progress.emit({ type: 'ItemConcluded', result: null, produces: [], ...ending, ...standstill });
}

/**
 * An item ended by the rule (容缺 not made good, or all withdrawn), open or granted with its result held. One that was granted keeps
 * the day: the department had done its part then, and is not late for what the soldier did not bring (R3.5).
 */
export function lapseItem(progress: Progress, item: string, reason: string): void {
  const state = getStateOfItem(progress.state, item);
  const day = isGranted(state) ? dayStopped(state.stage) : null;
  progress.emit({
    type: 'ItemLapsed',
    item,
    reason,
    ...clocksAtEnd(progress, item),
    ...(day && { granted: day }),
  });
}

/** The clocks of an item that ends while it stands still, with that standstill; nothing where they need no word. */
export function clocksAtEnd(progress: Progress, item: string, on?: PlainDate): Pick<Concluded, 'clocks'> {
  const { stage, clocks } = getStateOfItem(progress.state, item);
  return 'since' in stage && clocks !== null ? { clocks: clocksGoingOn(progress, stage, clocks, on) } : {};
}
