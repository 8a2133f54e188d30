import { type Offer, offers } from '../access/offers.ts';
import type { RecordedEvent } from '../application/event.ts';
import { recordedBy, standingVisits, type Visit, visitWords } from '../application/visit.ts';
import { agencyName, type Lens, staffName } from './lens.ts';

/** One visit that counts (R4.3), in words, with what this person may do about it. */
export type VisitLine = {
  number: number;
  on: string;
  place: string;
  why: string;
  items: readonly string[];
  /** When it was put on record and by whom; `by` is empty where an old history does not say. */
  recorded: { at: string; by: string };
  offers: Offer[];
};

/** The visits that count, or those of them that are this audience's. Those struck off are told in the history alone. */
export function visitLines(lens: Lens, wanted: (visit: Visit) => boolean = () => true): VisitLine[] {
  const { application, box, person, events } = lens;
  const recordings = events.filter(({ body }) => body.type === 'VisitRecorded');
  return standingVisits(application)
    .filter(({ visit }) => wanted(visit))
    .map(({ number, visit }) => ({
      number,
      on: visit.on,
      ...(visitWords(visit, box) ?? { place: '（已清除）', why: '' }),
      items: visit.items,
      recorded: recordedIn(lens, recordings[number - 1]!),
      offers: offers(person, application, ['strikeVisit'], recordedBy(visit)),
    }));
}

/** Colleagues read the name of who recorded it; the soldier reads the office. */
function recordedIn(lens: Lens, { at, actor }: RecordedEvent): VisitLine['recorded'] {
  if (actor.kind !== 'staff') return { at, by: '' };
  const agency = agencyName(lens, actor.agency);
  return { at, by: lens.person.kind === 'staff' ? `${agency} ${staffName(lens, actor.id)}` : agency };
}
