import type { Answers } from '../form/condition.ts';
import { answersOf, type Lens } from './lens.ts';

/** The answers that still are what an earlier case brought (R5.1): shown as such, and his to change. */
export type Prefilled = { number: string; fields: string[] };

/**
 * Compared as they stand now: a field he changed and changed back counts as brought. Null where no earlier case brought
 * anything.
 */
export function prefilledOf(lens: Lens): Prefilled | null {
  const { prefilled } = lens.application;
  if (prefilled === undefined) return null;
  const now = answersOf(lens);
  const then = (lens.box[prefilled.answers] ?? {}) as Answers;
  const same = (field: string) => JSON.stringify(now[field]) === JSON.stringify(then[field]);
  return { number: prefilled.number, fields: Object.keys(then).filter(same) };
}
