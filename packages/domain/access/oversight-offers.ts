import type { Application } from '../application/application.ts';
import { actWords } from '../application/words.ts';
import { findCard } from '../oversight/card.ts';
import { findUrge, type Urged } from '../oversight/urge.ts';
import { type Offer, offers, subjectOf } from './offers.ts';
import type { Person } from './person.ts';
import { mayAnswerUrge, whomToUrge } from './urging.ts';

/** What this person may do about a card (law 7), and why not when it was taken back or is his own office's. */
export function cardOffers(person: Person, application: Application, number: number): Offer[] {
  const card = findCard(application, number);
  if (card === null) return [];
  const own = person.kind === 'staff' && person.agency === card.agency;
  return offers(person, application, ['answerCard', 'cancelCard'], card.agency).map(offer => {
    if (card.cancelled !== null) return refused(offer, '督办牌已经撤销');
    return own && offer.act === 'cancelCard' ? refused(offer, '本单位的督办牌由上级撤销') : offer;
  });
}

/** Answering an urge, for whom it was for: once. */
export function urgeOffers(person: Person, application: Application, number: number): Offer[] {
  const urge = findUrge(application, number);
  if (urge === null || !mayAnswerUrge(person, subjectOf(application, urge.agency), urge.to)) return [];
  return offers(person, application, ['answerUrge'], urge.agency).map(offer =>
    urge.answer === null ? offer : refused(offer, '已经答复'),
  );
}

/** Urging, with whom he may urge; null where he never may. */
export function urgingOffer(person: Person, application: Application): (Offer & { whom: Urged[] }) | null {
  const whom = whomToUrge(person, subjectOf(application, null));
  const [offer] = offers(person, application, ['urge']);
  return offer === undefined || whom.length === 0 ? null : { ...offer, whom };
}

function refused({ act }: Offer, why: string): Offer {
  return { act, label: actWords[act], can: false, why };
}
