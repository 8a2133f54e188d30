import type { Offer } from '../access/offers.ts';
import { urgeOffers } from '../access/oversight-offers.ts';
import type { Urge, Urged } from '../oversight/urge.ts';
import { urgedWords } from '../oversight/words.ts';
import { findItem } from '../service/lookup.ts';
import { agencyName, type Lens, staffName } from './lens.ts';
import { sealedWords } from './sealed-words.ts';

/** A 督促 as offices read it (R6.2): who asks whom about what, in which words, and the answer. */
export type UrgeLine = {
  urge: number;
  item: { code: string; name: string } | null;
  to: Urged;
  /** The office asked by name, otherwise 受理窗口 or 牵头单位. */
  whom: string;
  by: string;
  at: string;
  note: string;
  answer: { by: string; at: string; note: string } | null;
  offers: Offer[];
};

/** The urges of a case that this audience reads, the latest first. */
export function urgeLines(lens: Lens, wanted: (urge: Urge) => boolean = () => true): UrgeLine[] {
  return (lens.application.urges ?? [])
    .map((urge, place) => ({ urge, number: place + 1 }))
    .filter(({ urge }) => wanted(urge))
    .map(({ urge, number }) => urgeLine(lens, urge, number))
    .reverse();
}

/** One of them. */
export function urgeLine(lens: Lens, urge: Urge, number: number): UrgeLine {
  const { about, to, agency, by, at, note, answer } = urge;
  return {
    urge: number,
    item: about === null ? null : { code: about, name: findItem(lens.service, about)?.name ?? about },
    to,
    whom: agency === null ? urgedWords[to] : agencyName(lens, agency),
    by: agencyName(lens, by),
    at,
    note: sealedWords(lens, note),
    answer: answer && {
      by: staffName(lens, answer.by) ?? '',
      at: answer.at,
      note: sealedWords(lens, answer.note),
    },
    offers: urgeOffers(lens.person, lens.application, number),
  };
}
