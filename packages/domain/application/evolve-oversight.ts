import type { Card } from '../oversight/card.ts';
import type { Application } from './application.ts';
import type { OversightEvent } from './event.ts';
import type { Appliers } from './evolve.ts';

/** Events of oversight (R6.2): none of them touches an item, so that nobody at work on it comes too late by them. */
export const evolveOversight = {
  CardIssued: (application, { type: _type, ...facts }, { at }) => ({
    ...application,
    cards: [...(application.cards ?? []), { ...facts, issuedAt: at, answers: [], cancelled: null }],
  }),

  CardAnswered: (application, { card, why, measure }, { at, actor }) =>
    onCard(application, card, ({ answers }) => ({
      answers: [...answers, { by: actor.id, at, why, measure }],
    })),

  CardCancelled: (application, { card, note }, { at, actor }) =>
    onCard(application, card, () => ({ cancelled: { by: actor.id, at, note } })),

  Urged: (application, { type: _type, ...urged }, { at }) => ({
    ...application,
    urges: [...(application.urges ?? []), { ...urged, at, answer: null }],
  }),

  UrgeAnswered: (application, { urge: number, note }, { at, actor }) => ({
    ...application,
    urges: (application.urges ?? []).map((each, place) =>
      place + 1 === number ? { ...each, answer: { by: actor.id, at, note } } : each,
    ),
  }),
} satisfies Appliers<OversightEvent>;

function onCard(
  application: Application,
  number: number,
  change: (card: Card) => Partial<Card>,
): Application {
  const cards = (application.cards ?? []).map((card, place) =>
    place + 1 === number ? { ...card, ...change(card) } : card,
  );
  return { ...application, cards };
}
