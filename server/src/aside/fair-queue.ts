import { type Rank, ranks, type Turn } from './turn.ts';

/** What waits, by whose it is. */
export type FairQueue<T> = {
  add: (turn: Turn, value: T) => void;
  /** Whose turn it is now; null when nothing waits. */
  next: () => T | null;
  size: () => number;
  /** Everything that waits, taken out. */
  empty: () => T[];
};

/**
 * A queue in which nobody waits for all that somebody else has put in: the ranks one after the other, within a rank everybody in turn, and
 * of each his own in order.
 */
export function fairQueue<T>(): FairQueue<T> {
  const waiting = Object.fromEntries(ranks.map(rank => [rank, new Map<string, T[]>()])) as Record<
    Rank,
    Map<string, T[]>
  >;

  function next(): T | null {
    for (const rank of ranks)
      for (const [whose, own] of waiting[rank]) {
        const value = own.shift()!;
        waiting[rank].delete(whose);
        if (own.length > 0) waiting[rank].set(whose, own); // behind everybody else
        return value;
      }
    return null;
  }

  return {
    add({ rank, whose }, value) {
      const own = waiting[rank].get(whose);
      if (own === undefined) waiting[rank].set(whose, [value]);
      else own.push(value);
    },
    next,
    size: () =>
      ranks.reduce(
        (sum, rank) => sum + [...waiting[rank].values()].reduce((all, own) => all + own.length, 0),
        0,
      ),
    empty() {
      const all: T[] = [];
      for (let value = next(); value !== null; value = next()) all.push(value);
      return all;
    },
  };
}
