import type { AskTarget } from './application.ts';
import type { Clocks } from './clocks.ts';
import type { RecordedEvent } from './event.ts';

/**
 * What had happened to an event's item before it: how its clocks stood, what it waited for, whose it is; all empty for events of the
 * whole. And what had been asked of the soldier by then, by the id of the ask; and how many items stood granted.
 */
export type SoFar = ItemSoFar & { asks: ReadonlyMap<string, AskTarget>; granted: number };
type ItemSoFar = { clocks: Clocks | null; waitsFor: readonly string[]; agency: string | null };

export const nothingYet: SoFar = { clocks: null, waitsFor: [], agency: null, asks: new Map(), granted: 0 };

/** Each event with what its item's earlier events said, so that a sentence can tell a change as a change. */
export function withSoFar(events: readonly RecordedEvent[]): { event: RecordedEvent; soFar: SoFar }[] {
  const items = new Map<string, ItemSoFar>();
  const asks = new Map<string, AskTarget>();
  const granted = new Set<string>();
  return events.map(event => {
    if ('asks' in event.body) for (const { id, target } of event.body.asks) asks.set(id, target);
    if (!('item' in event.body)) return { event, soFar: { ...nothingYet, asks, granted: granted.size } };
    const soFar = { ...nothingYet, ...items.get(event.body.item), asks, granted: granted.size };
    items.set(event.body.item, after(soFar, event));
    if (event.body.type === 'ItemConcluded' && event.body.outcome === 'granted') granted.add(event.body.item);
    if (event.body.type === 'ItemLapsed') granted.delete(event.body.item);
    return { event, soFar };
  });
}

function after(soFar: ItemSoFar, { body }: RecordedEvent): ItemSoFar {
  return {
    clocks: ('clocks' in body && body.clocks) || soFar.clocks,
    waitsFor: 'waitsFor' in body ? body.waitsFor : soFar.waitsFor,
    agency: ('agency' in body && body.agency) || soFar.agency,
  };
}

/**
 * Whether an event followed from another by rule, so that nobody is said to have done it: sent out when its prerequisite was
 * granted, ended when it was not, resumed when the soldier had answered, concluded with the last item, electronic results delivered as they were let out.
 */
export function isByRule({ body, actor }: RecordedEvent, { waitsFor, agency }: SoFar): boolean {
  if (body.type === 'Concluded') return true;
  if (body.type === 'ItemDelivered') return body.way === 'electronic';
  if (body.type === 'ItemDispatched') return waitsFor.length > 0;
  if (body.type === 'ItemConcluded') return body.reason === 'prerequisite-not-granted';
  if (body.type === 'ItemResumed') return actor.kind !== 'staff' || actor.agency !== agency;
  return false;
}
