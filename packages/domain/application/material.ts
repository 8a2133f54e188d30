import type { HandedForm } from '../custody/ledger.ts';
import type { PlainDate } from '../plain/date.ts';

/**
 * What the soldier says about a material: he has it electronically, will bring the paper, does not have it yet, or promises to hand
 * it in later while the rest goes ahead (容缺, only for a secondary material; domain.md §3.3).
 */
export const declarationKinds = ['electronic', 'bring', 'lacking', 'promised'] as const;
export type Declaration = (typeof declarationKinds)[number];

/** What the window found: the paper looked at, a paper kept on file, the electronic one seen, or nothing. */
export type MaterialMark = {
  material: string;
  found: 'seen' | 'kept' | 'electronic' | 'absent';
  copies: number;
  /** Kept as what: it is always said now; marks from before it was asked have none (`form-kept.ts`, decision 0023). */
  form?: HandedForm;
  /** An electronic one of which there is no file here: where it was looked up. */
  source?: ElectronicSource;
};

/** `shared`: 证照共享, looked up by the window in the shared licences and data of government (R2.4). */
export const electronicSources = ['shared'] as const;
export type ElectronicSource = (typeof electronicSources)[number];

/** One material of an application: what was declared and what was checked off, each with when (R2.4). */
export type MaterialFact = {
  declared: Declaration | null;
  checked: (Omit<MaterialMark, 'material'> & { at: string; by: string }) | null;
  /** Made by an item of this application; flows inside, the soldier never carries it. */
  producedBy: string | null;
  /** 容缺: accepted without it, against a promise. Absent where it never was. */
  deferral?: Deferral;
};

/** A promise to hand a material in later: until which day, which items' results are held for it, and what became of it. Kept is kept. */
export type Deferral = {
  until: PlainDate;
  items: readonly string[];
  at: string;
  promise: 'open' | 'kept' | 'lapsed';
  remindedAt: string | null;
};

/** Made inside by another item, or found by the window in any form; what he only declared or uploaded is not in hand yet. */
export function isInHand(fact: MaterialFact | undefined): boolean {
  if (fact === undefined) return false;
  return fact.producedBy !== null || (fact.checked !== null && fact.checked.found !== 'absent');
}

/** The promise that still stands: not kept yet, and not lapsed. */
export function openDeferral(fact: MaterialFact | undefined): Deferral | null {
  return fact?.deferral?.promise === 'open' ? fact.deferral : null;
}
