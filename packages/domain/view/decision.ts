import type { EventOf, RecordedEvent } from '../application/event.ts';
import { findReason } from '../application/narrate.ts';
import { getItem } from '../service/lookup.ts';
import { citationsOf } from '../service/reasons-for.ts';
import { type Decided, decidedBy } from './decided.ts';
import { type Lens, noteOf } from './lens.ts';
import { isDepartments, remedyForItem } from './remedy.ts';

/** What a department's 不予办理 or 终止办理通知书 says (行政许可法 art.38: reason in writing, and the remedies with their periods). */
export type Decision = Decided & {
  item: string;
  name: string;
  outcome: 'denied' | 'terminated';
  /** 文号: the application's number and the item's. */
  number: string;
  reason: string;
  /** The reason's own basis, or else the item's. */
  basis: string[];
  note: string | null;
  remedy: string | null;
};

/** A department's decision against one item, as it was made; null where there is none, also where rules or the soldier ended it. */
export function decisionOn(lens: Lens, item: string): Decision | null {
  const event = lens.events.findLast(({ body }) => body.type === 'ItemConcluded' && body.item === item);
  return event?.body.type === 'ItemConcluded' ? decisionIn(lens, event, event.body) : null;
}

/** Every department's decision of this application, in the order they were made. */
export function decisions(lens: Lens): Decision[] {
  return lens.events.flatMap(event =>
    event.body.type === 'ItemConcluded' ? (decisionIn(lens, event, event.body) ?? []) : [],
  );
}

function decisionIn(lens: Lens, event: RecordedEvent, body: EventOf<'ItemConcluded'>): Decision | null {
  const { service, application } = lens;
  const { item, outcome } = body;
  if (outcome !== 'denied' && outcome !== 'terminated') return null;
  if (outcome === 'terminated' && !isDepartments(service, body.reason)) return null;
  const definition = getItem(service, item);
  const reason = findReason(service.reasons, body.reason ?? '');
  return {
    ...decidedBy(lens, event),
    item,
    name: definition.name,
    outcome,
    number: `${application.number}-${item}`,
    reason: reason?.text ?? body.reason ?? '',
    basis: reason?.basis === undefined ? citationsOf(definition) : [reason.basis],
    note: noteOf(lens, body.note),
    remedy: remedyForItem(service, item),
  };
}
