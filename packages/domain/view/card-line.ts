import type { Offer } from '../access/offers.ts';
import { cardOffers } from '../access/oversight-offers.ts';
import { dayStopped } from '../application/item.ts';
import type { Clock } from '../calendar/clock.ts';
import { workingDaysBetween } from '../calendar/deadline.ts';
import {
  answeredOn,
  type Card,
  type CardCause,
  type CardLevel,
  type CardStanding,
  standingOf,
} from '../oversight/card.ts';
import { compare } from '../plain/date.ts';
import { findItem } from '../service/lookup.ts';
import { agencyName, type Lens, staffName } from './lens.ts';
import { sealedWords } from './sealed-words.ts';

/** A card as offices read it (R6.2): the facts frozen on its day, what was answered, how it stands, and what this person may do about it. No name of the applicant. */
export type CardLine = {
  card: number;
  item: { code: string; name: string };
  agency: string;
  handler: string | null;
  level: CardLevel;
  cause: CardCause;
  due: string | null;
  late: number;
  /** The day its item had ended when it was issued, by the department's own day; null while it was open. */
  endedOn: string | null;
  /** The calendar that counted, and the number of the thresholds that held. */
  calendar: string;
  thresholds: number;
  /** What its days were counted from, as the clocks stood then; null of a card from before that was kept, or of what was never sent out. */
  counted: {
    sentOn: string;
    promised: CountedLimit;
    statutory: CountedLimit | null;
    pauses: { from: string; to: string }[];
    redDays: number | null;
  } | null;
  issuedAt: string;
  answerBy: string;
  standing: CardStanding;
  /** Working days left to answer while it waits; `overdue` once the last day is over. */
  daysLeft: number | null;
  overdue: boolean;
  /** Was the first answer in time? null while there is none. */
  inTime: boolean | null;
  answers: { by: string; at: string; why: string; measure: string }[];
  cancelled: { by: string; at: string; reason: string } | null;
  offers: Offer[];
};

/** A limit in working days, those that pauses gave back, and the day that followed. */
type CountedLimit = { days: number; paused: number; due: string };

/** The cards of a case, the latest first; with `item`, those of that item which `agency` has or had. */
export function cardLines(lens: Lens, of?: { item: string; agency: string }): CardLine[] {
  return (lens.application.cards ?? [])
    .map((card, place) => ({ card, number: place + 1 }))
    .filter(({ card }) => of === undefined || (card.item === of.item && card.agency === of.agency))
    .map(({ card, number }) => cardLine(lens, card, number))
    .reverse();
}

/** One card. */
export function cardLine(lens: Lens, card: Card, number: number): CardLine {
  const { service, today, person, application } = lens;
  const standing = standingOf(card);
  const overdue = standing === 'open' && compare(today, card.answerBy) > 0;
  const first = answeredOn(card);
  return {
    card: number,
    item: { code: card.item, name: findItem(service, card.item)?.name ?? card.item },
    agency: agencyName(lens, card.agency),
    handler: staffName(lens, card.handler),
    level: card.level,
    cause: card.cause,
    due: card.due,
    late: card.late,
    endedOn: endedBefore(lens, card),
    calendar: card.calendar,
    thresholds: card.thresholds,
    counted: countedFrom(card),
    issuedAt: card.issuedAt,
    answerBy: card.answerBy,
    standing,
    daysLeft:
      standing === 'open' && !overdue ? workingDaysBetween(today, card.answerBy, lens.calendar).days : null,
    overdue,
    inTime: first === null ? null : compare(first, card.answerBy) <= 0,
    answers: card.answers.map(({ by, at, why, measure }) => ({
      by: staffName(lens, by) ?? '',
      at,
      why: sealedWords(lens, why),
      measure: sealedWords(lens, measure),
    })),
    cancelled: card.cancelled && {
      by: cancelledBy(lens, card.cancelled.by),
      at: card.cancelled.at,
      reason: sealedWords(lens, card.cancelled.note),
    },
    offers: cardOffers(person, application, number),
  };
}

/** From what was frozen alone: no calendar of today counts anything here. */
function countedFrom({ counted, redDays }: Card): CardLine['counted'] {
  if (counted === undefined || counted === null) return null;
  const { promised, statutory } = counted;
  const limit = ({ limit: days, pausedDays: paused, due }: Clock) => ({ days, paused, due });
  return {
    sentOn: promised.startedOn,
    promised: limit(promised),
    statutory: statutory && limit(statutory),
    pauses: promised.pauses.map(({ pausedOn: from, resumedOn: to }) => ({ from, to })),
    redDays: redDays ?? null,
  };
}

function endedBefore({ application }: Lens, card: Card): string | null {
  const stage = application.items[card.item]?.stage;
  return stage?.status === 'concluded' && stage.at <= card.issuedAt ? dayStopped(stage) : null;
}

/** Who took it back sits above: his office is said with his name. */
function cancelledBy(lens: Lens, id: string): string {
  const act = lens.events.findLast(({ actor }) => actor.kind === 'staff' && actor.id === id);
  const agency = act?.actor.kind === 'staff' ? `${agencyName(lens, act.actor.agency)} ` : '';
  return `${agency}${staffName(lens, id)}`;
}
