import type { Clocks } from '../application/clocks.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';

export const cardLevels = ['yellow', 'red'] as const;
/** 黄牌 · 红牌 */
export type CardLevel = (typeof cardLevels)[number];

/** Why a card is issued: the promise passed · passed by days · the statutory limit passed · ended against him without a reason (domain.md §3.4). */
export const cardCauses = ['promise', 'promise-long', 'statutory', 'unreasoned'] as const;
export type CardCause = (typeof cardCauses)[number];

/**
 * What a card is about, as it stood on the day it was issued: it stays so whatever calendar, thresholds or clocks say later. `agency`
 * had the item then and is answerable, `handler` held it. `due` is the limit that passed, null where none did, `late` the working days beyond it.
 */
export type CardFacts = {
  readonly item: string;
  readonly level: CardLevel;
  readonly cause: CardCause;
  readonly agency: string;
  readonly handler: string | null;
  readonly due: PlainDate | null;
  readonly late: number;
  readonly calendar: string;
  /** The number of the province's thresholds that were in force. */
  readonly thresholds: number;
  /** The last day to answer it. */
  readonly answerBy: PlainDate;
  /** Both clocks as they stood, so that anybody can count it again; absent in histories from before they were kept, null where it was never sent out. */
  readonly counted?: Clocks | null;
  /** From how many working days beyond the promise a card was red. */
  readonly redDays?: number;
};

/** What the office answered: why it came to this, and what it does about it; where both lie sealed. */
export type CardAnswer = {
  readonly by: string;
  readonly at: string;
  readonly why: string;
  readonly measure: string;
};

/** A card (督办牌) of an application; known by its number in the order of issuing, from 1. */
export type Card = CardFacts & {
  readonly issuedAt: string;
  readonly answers: readonly CardAnswer[];
  /** Taken back by who approves it, with his reason; it counts no more and stays in the history. */
  readonly cancelled: { readonly by: string; readonly at: string; readonly note: string } | null;
};

/** Waiting for an answer, answered, or taken back: 待反馈 · 已反馈 · 已撤销. */
export const cardStandings = ['open', 'answered', 'cancelled'] as const;
export type CardStanding = (typeof cardStandings)[number];

/** How a card stands: open until answered, unless it was taken back. */
export function standingOf({ answers, cancelled }: Card): CardStanding {
  if (cancelled !== null) return 'cancelled';
  return answers.length === 0 ? 'open' : 'answered';
}

/** The day of its first answer, by which it is judged; null where there is none. */
export function answeredOn({ answers: [first] }: Pick<Card, 'answers'>): PlainDate | null {
  return first === undefined ? null : dateOfInstant(first.at);
}

/** The card of this number, or null. */
export function findCard({ cards }: { cards?: readonly Card[] }, number: number): Card | null {
  return cards?.[number - 1] ?? null;
}
