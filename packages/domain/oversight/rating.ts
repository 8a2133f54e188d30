import type { PlainDate } from '../plain/date.ts';

/** 非常不满意 1 · 不满意 2 · 基本满意 3 · 满意 4 · 非常满意 5; the first two are 差评 (domain.md §3.5, 国办发〔2019〕51号). */
export const ratingLevels = [1, 2, 3, 4, 5] as const;
export type RatingLevel = (typeof ratingLevels)[number];

/** Where it was given: on his phone, or by the code at the window. Each has its own list of what else is rated. */
export const ratingChannels = ['online', 'window'] as const;
export type RatingChannel = (typeof ratingChannels)[number];

/** What may be rated beside the whole, by channel (domain.md §3.5). */
export const ratingIndicators = {
  online: ['efficiency', 'guide', 'convenience', 'platform'],
  window: ['efficiency', 'skill', 'attitude'],
} as const satisfies Record<RatingChannel, readonly string[]>;
export type RatingIndicator = (typeof ratingIndicators)[RatingChannel][number];

/** Of an item by the window's code: its department did the work and met nobody, so that nothing is asked of a counter or a screen. */
const indicatorsOfItem = ['efficiency', 'guide', 'convenience'] as const satisfies RatingIndicator[];

/** What may be rated beside the whole of this: at the window its service for the case, of an item the work of the department that has it. */
export function indicatorsFor(channel: RatingChannel, about: string | null): readonly RatingIndicator[] {
  return channel === 'window' && about !== null ? indicatorsOfItem : ratingIndicators[channel];
}

/** Working days in which a bad rating is mended (domain.md §3.5, Sichuan's rule; to be confirmed by the province). */
export const MENDED_WITHIN = 15;

/** A rating, once for the case and once for each item if he wishes; known by its number in the order of rating, from 1. Unrated stays unrated. */
export type Rating = {
  /** The item; null for the case as a whole. */
  readonly about: string | null;
  readonly level: RatingLevel;
  readonly indicators: Readonly<Partial<Record<RatingIndicator, RatingLevel>>>;
  readonly channel: RatingChannel;
  /** Where his words lie sealed; null where he wrote none. */
  readonly words: string | null;
  readonly at: string;
  /** Of a bad one: the last day to have mended it. */
  readonly mendBy: PlainDate | null;
  /** What he said when called back, what was mended, what he was answered; where each lies sealed. */
  readonly calledBack: Step | null;
  readonly mended: Step | null;
};
type Step = { readonly by: string; readonly at: string; readonly note: string };

/** 不满意 and 非常不满意 (domain.md §3.5). */
export const worstOfBad = 2;

/** 差评: it is called back, mended and answered. */
export function isBad(level: RatingLevel): boolean {
  return level <= worstOfBad;
}

/** Whether a later rating of the same stands in the place of this number's: the soldier's own in that of a window's code (decision 0030). */
export function isReplaced(ratings: readonly Rating[], number: number): boolean {
  return ratings.slice(number).some(later => later.about === ratings[number - 1]?.about);
}

/** The rating of this number, or null. */
export function findRating({ ratings }: { ratings?: readonly Rating[] }, number: number): Rating | null {
  return ratings?.[number - 1] ?? null;
}
