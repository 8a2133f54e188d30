import { dayStopped, type Outcome } from '../application/item.ts';
import { breachedBy, type Clocked, lateBy } from '../application/lateness.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { CardCause } from './card.ts';

/** How the item of a card ended: on which day, and how many working days beyond the limit the card is about. */
export type CardEnded = { outcome: Outcome; on: string; late: number };

/**
 * Null while the item is open. A card keeps the lateness of its own day, which says nothing of an item that went on after it, or had
 * ended before: both are said beside each other (R6.2). Counted by the clock that the card is about.
 */
export function cardEnded(item: Clocked, cause: CardCause, calendar: Calendar): CardEnded | null {
  const { stage } = item;
  if (stage.status !== 'concluded') return null;
  const on = dayStopped(stage)!;
  const late = (cause === 'statutory' ? breachedBy : lateBy)(item, on, calendar);
  return { outcome: stage.outcome, on, late };
}
