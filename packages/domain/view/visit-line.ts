import { type Offer, offers } from '../access/offers.ts';
import { recordedBy, standingVisits, type Visit, visitWords } from '../application/visit.ts';
import type { Lens } from './lens.ts';

/** One visit that counts (R4.3), in words, with what this person may do about it. */
export type VisitLine = {
  number: number;
  on: string;
  place: string;
  why: string;
  items: readonly string[];
  offers: Offer[];
};

/** The visits that count, or those of them that are this audience's. Those struck off are told in the history alone. */
export function visitLines(
  { application, box, person }: Pick<Lens, 'application' | 'box' | 'person'>,
  wanted: (visit: Visit) => boolean = () => true,
): VisitLine[] {
  return standingVisits(application)
    .filter(({ visit }) => wanted(visit))
    .map(({ number, visit }) => ({
      number,
      on: visit.on,
      ...(visitWords(visit, box) ?? { place: '（已清除）', why: '' }),
      items: visit.items,
      offers: offers(person, application, ['strikeVisit'], recordedBy(visit)),
    }));
}
