import { validUntil } from '../calendar/validity.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Application } from './application.ts';

/** A promise of 容缺 in an earlier case of the same person that was not kept, and through which day it bars another. */
export type BrokenPromise = { number: string; until: PlainDate };

/**
 * Who has a record of dishonesty is excluded from 容缺 (domain.md §3.3): broken is a promise that lapsed in one of his earlier cases, and
 * it bars another for so many months after the day by which it was to be kept. Of several the one that bars longest; null when none does.
 */
export function brokenPromise(
  earlier: readonly Application[],
  months: number,
  today: PlainDate,
): BrokenPromise | null {
  const barring = earlier.flatMap(({ number, materials }) =>
    Object.values(materials).flatMap(({ deferral }) => {
      if (number === null || deferral?.promise !== 'lapsed') return [];
      const until = validUntil(deferral.until, months);
      return until < today ? [] : [{ number, until }];
    }),
  );
  return barring.sort((a, b) => b.until.localeCompare(a.until))[0] ?? null;
}
