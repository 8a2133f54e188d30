/** What the soldier says about a material: he has it electronically, will bring the paper, or does not have it yet. */
export type Declaration = 'electronic' | 'bring' | 'lacking';

/** What the window found: the paper looked at, a paper kept on file, the electronic one seen, or nothing. */
export type MaterialMark = {
  material: string;
  found: 'seen' | 'kept' | 'electronic' | 'absent';
  copies: number;
};

/** One material of an application: what was declared and what was checked off, each with when (R2.4). */
export type MaterialFact = {
  declared: Declaration | null;
  checked: { found: MaterialMark['found']; copies: number; at: string; by: string } | null;
  /** Made by an item of this application; flows inside, the soldier never carries it. */
  producedBy: string | null;
};

export function isInHand(fact: MaterialFact | undefined): boolean {
  if (fact === undefined) return false;
  return fact.producedBy !== null || (fact.checked !== null && fact.checked.found !== 'absent');
}
