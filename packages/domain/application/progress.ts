import type { Calendar } from '../calendar/calendar.ts';
import type { DocumentContent } from '../document/issued.ts';
import type { Answers } from '../form/condition.ts';
import type { PlainDate } from '../plain/date.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import type { Directory } from '../service/directory.ts';
import type { Actor } from './actor.ts';
import type { Application } from './application.ts';
import type { BrokenPromise } from './broken-promise.ts';
import type { EventBody, RecordedEvent } from './event.ts';
import { evolve } from './evolve.ts';
import type { Refusal } from './refusal.ts';

/** What a decision may know beyond the state: the time, who acts, the pinned definitions. Nothing reaches outside. */
export type Context = {
  /** ISO instant. */
  now: string;
  /** The plain date of `now` in China. */
  today: PlainDate;
  actor: Actor;
  /** The name of the officer who acts, for the papers he issues. */
  actorName: string | null;
  service: ServiceDefinition;
  overlays: readonly string[];
  directory: Directory;
  calendar: Calendar;
  /** A fresh 办件编号 for a submission, already unique. */
  newNumber: (division: string) => string;
  /** A fresh unguessable code for a paper. */
  newCode: () => string;
  /** A promise of 容缺 he broke in an earlier case and that bars another today; looked up only where one is given. */
  broken?: BrokenPromise | null;
};

/** The opened box of an application: references → answers, notes, results. */
export type Box = Readonly<Record<string, Answers | string>>;

/** A decision on its way: events are emitted and folded at once, so that a later step sees what an earlier one did. */
export type Progress = {
  readonly state: Application;
  readonly context: Context;
  readonly events: readonly RecordedEvent[];
  /** The box as it was, with what this decision adds. */
  readonly box: Box;
  emit: (body: EventBody) => void;
  /** Seals a text or answers under a new reference and gives the reference. */
  keep: (reference: string, content: Answers | string) => string;
  /** The same for what a paper says: it is filed by itself, because no decision ever reads it again. */
  file: (reference: string, content: DocumentContent) => string;
};

/** An act either emits what happened and returns nothing, or refuses; a refusal discards the progress. */
export type Act<C> = (progress: Progress, command: C) => Refusal | null;

/** A progress over `state`: what is emitted is applied at once, so that the next step of an act sees it; what is kept is sealed by the store. */
export function begin(
  state: Application,
  box: Box,
  context: Context,
): Progress & { kept: Record<string, Answers | string>; filed: Record<string, DocumentContent> } {
  const events: RecordedEvent[] = [];
  const kept: Record<string, Answers | string> = {};
  const filed: Record<string, DocumentContent> = {};
  let current = state;
  return {
    context,
    events,
    kept,
    filed,
    get state() {
      return current;
    },
    get box() {
      return { ...box, ...kept };
    },
    emit(body) {
      const event = { seq: current.revision + 1, at: context.now, actor: context.actor, body };
      events.push(event);
      current = evolve(current, event);
    },
    keep(reference, content) {
      kept[reference] = content;
      return reference;
    },
    file(reference, content) {
      filed[reference] = content;
      return reference;
    },
  };
}

/** With what this very act has kept already; none once the box is erased. */
export function currentAnswers(progress: Pick<Progress, 'state' | 'box'>): Answers {
  return (progress.box[progress.state.answers] ?? {}) as Answers;
}

/** Seals a note beside the event about to be emitted; no note, no reference. */
export function keepNote(progress: Progress, note: string | undefined, place = 0): string | null {
  if (note === undefined || note.trim() === '') return null;
  return progress.keep(`note/${progress.state.revision + 1}.${place}`, note.trim());
}
