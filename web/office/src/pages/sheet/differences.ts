/** What of one line was not as the list says: how many of each paper are lacking, what else, and in words. */
export type Difference = {
  short: Readonly<Record<string, number>>;
  odd: readonly Oddity[];
  note: string;
};
export type Oddity = 'extra' | 'damaged' | 'wrong';
/** By line; a line that is not named is as the list says. */
export type Differences = Readonly<Record<string, Difference>>;

type Line = { application: string; item: string };
export const lineKey = ({ application, item }: Line) => `${application}/${item}`;

const none: Difference = { short: {}, odd: [], note: '' };

export function differenceOf(differences: Differences, line: Line): Difference {
  return differences[lineKey(line)] ?? none;
}

export function lackingIn({ short }: Difference): number {
  return Object.values(short).reduce((sum, each) => sum + each, 0);
}

export function differs(difference: Difference): boolean {
  return lackingIn(difference) > 0 || difference.odd.length > 0;
}

/** A difference is told in words, so that it can be looked for. */
export function isTold(difference: Difference): boolean {
  return !differs(difference) || difference.note.trim().length > 1;
}
