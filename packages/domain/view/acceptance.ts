import type { EventBody, EventOf, RecordedEvent } from '../application/event.ts';
import { findReason } from '../application/narrate.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { agencyName, type Lens, noteOf } from './lens.ts';

/** What was accepted, as it was then: a receipt printed again years later says the same. */
export type Acceptance = {
  items: {
    name: string;
    agency: string;
    /** The promised day it was given when it went out at once; null when it waits or was turned down. */
    due: { date: string; provisional: boolean } | null;
    /** What it waits for, and how many working days it is promised from then; empty when it does not wait. */
    waitsFor: string[];
    promisedDays: number;
    /** Why it was turned down while the rest was accepted, in the words said then. */
    declined: { reason: string; note: string | null } | null;
  }[];
  /** Papers kept on file by then. */
  kept: { name: string; copies: number }[];
};

/** Folded from the acceptance and what was recorded in the same act (R2.4, R3.1); null before it. Later events change nothing in it. */
export function acceptanceOf(lens: Lens): Acceptance | null {
  const at = lens.events.findIndex(({ body }) => body.type === 'Accepted');
  const accepted = lens.events[at];
  if (accepted === undefined) return null;
  const sameAct = lens.events.slice(at + 1).filter(event => isSameAct(event, accepted));
  return {
    items: sameAct.flatMap(({ body }) => line(lens, body) ?? []),
    kept: keptBy(lens, lens.events.slice(0, at)),
  };
}

function isSameAct(event: RecordedEvent, accepted: RecordedEvent): boolean {
  return event.at === accepted.at && event.actor.id === accepted.actor.id;
}

function line(lens: Lens, body: EventBody): Acceptance['items'][number] | null {
  if (body.type !== 'ItemDispatched' && body.type !== 'ItemHeld' && body.type !== 'ItemDeclined') return null;
  const definition = getItem(lens.service, body.item);
  return {
    name: definition.name,
    agency: agencyName(lens, body.agency),
    due: body.type === 'ItemDispatched' ? dueOf(body) : null,
    waitsFor: body.type === 'ItemHeld' ? body.waitsFor.map(code => getItem(lens.service, code).name) : [],
    promisedDays: definition.promised.value,
    declined:
      body.type === 'ItemDeclined'
        ? {
            reason: findReason(lens.service.reasons, body.reason)?.text ?? body.reason,
            note: noteOf(lens, body.note),
          }
        : null,
  };
}

function dueOf({ clocks: { promised } }: EventOf<'ItemDispatched'>) {
  return { date: promised.due, provisional: promised.provisional };
}

/** The last mark of each paper before the acceptance. */
function keptBy({ service }: Lens, before: readonly RecordedEvent[]): Acceptance['kept'] {
  const marks = new Map(
    before.flatMap(({ body }) =>
      body.type === 'MaterialsChecked' ? body.marks.map(mark => [mark.material, mark] as const) : [],
    ),
  );
  return [...marks.values()]
    .filter(mark => mark.found === 'kept')
    .map(({ material, copies }) => ({ name: getMaterial(service, material).name, copies }));
}
