/** Whom a 督促 is for: the office that has the item, the window, or the lead of the place (R6.2). */
export const urgedKinds = ['agency', 'window', 'lead'] as const;
export type Urged = (typeof urgedKinds)[number];

/**
 * A 督促: somebody above asks how a case or one of its items goes, and for it to go on. `by` is the office that asks, `agency` the one
 * asked where that is a single one. Known by its number in the order of urging, from 1; the words lie sealed.
 */
export type Urge = {
  /** The item that is asked about; null for the case as a whole. */
  readonly about: string | null;
  readonly to: Urged;
  readonly agency: string | null;
  readonly by: string;
  readonly at: string;
  readonly note: string;
  readonly answer: { readonly by: string; readonly at: string; readonly note: string } | null;
};

/** The urge of this number, or null. */
export function findUrge({ urges }: { urges?: readonly Urge[] }, number: number): Urge | null {
  return urges?.[number - 1] ?? null;
}
