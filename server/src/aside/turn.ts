import type { Person } from '@yimen/domain/access/person.ts';

/** Whose work it is: at the counter somebody stands and waits, at home somebody waits, and the platform's own work waits for both. */
export type Turn = { rank: Rank; whose: string };
export const ranks = ['staff', 'citizen', 'platform'] as const;
export type Rank = (typeof ranks)[number];

/** The turn of one who is signed in; a window's is its officer's, so that a hall does not wait for one desk. */
export function turnOf(person: Person): Turn {
  if (person.kind === 'stranger') throw new Error('a stranger has no turn');
  return { rank: person.kind, whose: `${person.kind}:${person.id}` };
}

/** What the platform does by itself, such as closing packages for the archive. */
export const ownTurn: Turn = { rank: 'platform', whose: 'platform' };
