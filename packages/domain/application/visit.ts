import type { Application } from './application.ts';
import type { Box } from './progress.ts';

/**
 * A time the soldier had to be somewhere (R4.3): for which items, on which day. Where and why are words somebody typed, so they lie in
 * the sealed box under `words` (law 5); `agency` is the office that recorded it. Histories written before that was so carry place
 * and purpose themselves, and no office.
 */
export type VisitFacts = { items: readonly string[]; on: string } & (
  | { words: string; agency: string | null }
  | VisitWords
);
export type VisitWords = { place: string; why: string };

/** A visit as it stands now: one struck off stays in its place, so that the numbers of the others hold, and counts no more. */
export type Visit = VisitFacts & { struck?: { on: string; note: string | null } };

/** Visits are known by their number in the order of recording, from 1. */
export type NumberedVisit = { number: number; visit: Visit };

/** The visits that count (R4.3): all that were recorded and not struck off since. */
export function standingVisits({ visits }: Pick<Application, 'visits'>): NumberedVisit[] {
  return visits
    .map((visit, place) => ({ number: place + 1, visit }))
    .filter(({ visit }) => visit.struck === undefined);
}

/** Numbers count from 1 in the order of recording; null for one struck off as well as for one never made. */
export function findStandingVisit(application: Application, number: number): Visit | null {
  return standingVisits(application).find(each => each.number === number)?.visit ?? null;
}

/** Where he was and why, as typed; null once the words are erased. */
export function visitWords(visit: VisitFacts, box: Box): VisitWords | null {
  if (!('words' in visit)) return { place: visit.place, why: visit.why };
  const words = box[visit.words];
  return typeof words === 'object' ? (words as VisitWords) : null;
}

/** The office that recorded it; null where an old history does not say. */
export function recordedBy(visit: VisitFacts): string | null {
  return 'agency' in visit ? visit.agency : null;
}
