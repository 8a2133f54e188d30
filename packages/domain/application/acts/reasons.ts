import type { Reason } from '../../service/definition.ts';
import type { Refusal } from '../refusal.ts';

/** Nobody is turned away without a catalogued reason and a few words of explanation (R2.4; 行政许可法 art.32, 38). */
export function objectToReason(catalogue: readonly Reason[], reason: string, words: string): Refusal | null {
  if (!catalogue.some(each => each.code === reason)) return { code: 'unknown-reason', reason };
  return words.trim() === '' ? { code: 'reason-needs-words', reason } : null;
}

/** Reasons the platform gives by itself, when a prerequisite fails, a promise lapses or the soldier withdraws; nobody chooses them. */
const platformReasons = new Set(['prerequisite-not-granted', 'withdrawn', 'deferral-lapsed']);

/** What a person may choose from: reasons the platform gives by itself are left out, so a command that names one is refused. */
export function departmentReasons(catalogue: readonly Reason[]): Reason[] {
  return catalogue.filter(reason => !platformReasons.has(reason.code));
}
