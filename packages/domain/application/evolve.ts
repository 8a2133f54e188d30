import type { Application } from './application.ts';
import type { EventBody, EventOf, EventType, RecordedEvent } from './event.ts';
import { evolveDelivery } from './evolve-delivery.ts';
import { evolveIntake } from './evolve-intake.ts';
import { evolveItem } from './evolve-item.ts';
import { evolveOversight } from './evolve-oversight.ts';
import { evolvePapers } from './evolve-papers.ts';
import { evolveRating } from './evolve-rating.ts';

export type Appliers<T extends EventType> = {
  [K in T]: (application: Application, body: EventOf<K>, event: RecordedEvent) => Application;
};

/** Every event has exactly one applier; adding an event without one does not compile. */
const appliers = {
  ...evolveIntake,
  ...evolveItem,
  ...evolvePapers,
  ...evolveDelivery,
  ...evolveOversight,
  ...evolveRating,
} satisfies Appliers<EventType>;

/** Folds one event into the state. Never refuses: what happened, happened. */
export function evolve(application: Application, event: RecordedEvent): Application {
  const apply = appliers[event.body.type] as (a: Application, b: EventBody, e: RecordedEvent) => Application;
  const next = apply(application, event.body, event);
  const last = { by: event.actor, at: event.at, act: event.body.type };
  // A paper is part of the act before it, which is what a colleague who comes too late is told.
  return { ...next, revision: event.seq, last: event.body.type === 'DocumentIssued' ? next.last : last };
}
