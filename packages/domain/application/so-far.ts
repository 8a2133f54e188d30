import type { PlainDate } from '../plain/date.ts';
import type { RecordedEvent } from './event.ts';

/** What had happened to an event's item before it: where it was due, what it waited for, whose it is. All empty for events of the whole. */
export type SoFar = { due: PlainDate | null; waitsFor: readonly string[]; agency: string | null };

export const nothingYet: SoFar = { due: null, waitsFor: [], agency: null };

/** Each event with what its item's earlier events said, so that a sentence can tell a change as a change. */
export function withSoFar(events: readonly RecordedEvent[]): { event: RecordedEvent; soFar: SoFar }[] {
  const items = new Map<string, SoFar>();
  return events.map(event => {
    if (!('item' in event.body)) return { event, soFar: nothingYet };
    const soFar = items.get(event.body.item) ?? nothingYet;
    items.set(event.body.item, after(soFar, event));
    return { event, soFar };
  });
}

function after(soFar: SoFar, { body }: RecordedEvent): SoFar {
  return {
    due: ('clocks' in body ? body.clocks?.promised.due : null) ?? soFar.due,
    waitsFor: 'waitsFor' in body ? body.waitsFor : soFar.waitsFor,
    agency: 'agency' in body ? body.agency : soFar.agency,
  };
}

/**
 * Whether an event followed from another by rule, so that nobody is said to have done it: sent out when its prerequisite was
 * granted, ended when it was not, resumed when the soldier had answered, concluded with the last item.
 */
export function isByRule({ body, actor }: RecordedEvent, { waitsFor, agency }: SoFar): boolean {
  if (body.type === 'Concluded') return true;
  if (body.type === 'ItemDispatched') return waitsFor.length > 0;
  if (body.type === 'ItemConcluded') return body.reason === 'prerequisite-not-granted';
  if (body.type === 'ItemResumed') return actor.kind !== 'staff' || actor.agency !== agency;
  return false;
}
