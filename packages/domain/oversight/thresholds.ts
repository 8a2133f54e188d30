import { compare, type PlainDate } from '../plain/date.ts';

/**
 * When a running item draws attention, and how fast a card must be answered (R6.2). The province sets them; no national rule does
 * (domain.md §3.4), so the delivered ones are a proposal, in the catalogue with their source.
 */
export type Thresholds = {
  /** Per cent of the promised limit used up, at which the handler is reminded (提醒). */
  readonly notice: number;
  /** Per cent of the promised limit used up, at which he is warned (预警). */
  readonly warning: number;
  /** Working days left of the promise, at which he is warned whatever the per cent. */
  readonly warningDays: number;
  /** Working days beyond the promise, from which a card is red instead of yellow; beyond the statutory limit it always is. */
  readonly redDays: number;
  /** Working days in which a card must be answered. */
  readonly answerDays: number;
};

/** The thresholds that hold, with their number: every change is a new one (design.md, definitions are data). */
export type ThresholdsInForce = Thresholds & { readonly number: number };

/** The same with the day from which it holds; the delivered one has held from the beginning. */
export type DatedThresholds = ThresholdsInForce & { readonly from: PlainDate | null };

/**
 * Those that hold on a day, of all numbers, the newest first and the delivered one last: the newest whose day has come, so that a later
 * decision replaces an earlier one that was still to come (R6.2).
 */
export function inForceOn<T extends DatedThresholds>(all: readonly T[], day: PlainDate): T {
  return all.find(({ from }) => from === null || compare(from, day) <= 0)!;
}
