import type { EventBody, EventOf, RecordedEvent } from '../application/event.ts';
import { findReason } from '../application/narrate.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { basisOf } from '../service/reasons-for.ts';
import { agencyName, type Lens, noteOf } from './lens.ts';
import { remedyForItem } from './remedy.ts';

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
    /** Why it does not go on though the rest was accepted, in the words said then. */
    ended: Ended | null;
  }[];
  /** Papers kept on file by then. */
  kept: { name: string; copies: number }[];
};

/** Turned down at the window, with what may be done against it; or ended by rule, because it waited for one that was. */
type Ended = {
  outcome: 'declined' | 'terminated';
  reason: string;
  basis: string | null;
  note: string | null;
  remedy: string | null;
};

/** Folded from the acceptance and what was recorded in the same act (R2.4, R3.1); null before it. Later events change nothing in it. */
export function acceptanceOf(lens: Lens): Acceptance | null {
  const at = lens.events.findIndex(({ body }) => body.type === 'Accepted');
  const accepted = lens.events[at];
  if (accepted === undefined) return null;
  const sameAct = lens.events.slice(at + 1).filter(event => isSameAct(event, accepted));
  const bodies = sameAct.map(({ body }) => body);
  return {
    items: bodies.flatMap(body => line(lens, body, bodies) ?? []),
    kept: keptBy(lens, lens.events.slice(0, at)),
  };
}

function isSameAct(event: RecordedEvent, accepted: RecordedEvent): boolean {
  return event.at === accepted.at && event.actor.id === accepted.actor.id;
}

function line(
  lens: Lens,
  body: EventBody,
  sameAct: readonly EventBody[],
): Acceptance['items'][number] | null {
  if (body.type !== 'ItemDispatched' && body.type !== 'ItemHeld' && body.type !== 'ItemDeclined') return null;
  const definition = getItem(lens.service, body.item);
  return {
    name: definition.name,
    agency: agencyName(lens, body.agency),
    due: body.type === 'ItemDispatched' ? dueOf(body) : null,
    waitsFor: body.type === 'ItemHeld' ? body.waitsFor.map(code => getItem(lens.service, code).name) : [],
    promisedDays: definition.promised.value,
    ended: body.type === 'ItemDeclined' ? declinedAs(lens, body) : endedByRule(lens, body.item, sameAct),
  };
}

function declinedAs(lens: Lens, { item, reason, note }: EventOf<'ItemDeclined'>): Ended {
  return {
    outcome: 'declined',
    ...reasonWords(lens, reason, item),
    note: noteOf(lens, note),
    remedy: remedyForItem(lens.service, item),
  };
}

/** Held for an item that was turned down in the same act, it will never go out. */
function endedByRule(lens: Lens, item: string, sameAct: readonly EventBody[]): Ended | null {
  const end = sameAct.find(body => body.type === 'ItemConcluded' && body.item === item);
  if (end?.type !== 'ItemConcluded' || end.outcome !== 'terminated') return null;
  return { outcome: 'terminated', ...reasonWords(lens, end.reason ?? '', item), note: null, remedy: null };
}

function reasonWords({ service }: Lens, code: string, item: string): Pick<Ended, 'reason' | 'basis'> {
  const found = findReason(service.reasons, code);
  return found === undefined
    ? { reason: code, basis: null }
    : { reason: found.text, basis: basisOf(found, getItem(service, item)) };
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
