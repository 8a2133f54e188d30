/** Who holds how many places of what is everybody's; who holds none is not remembered. */
export type Places = {
  heldBy: (whose: string) => number;
  take: (whose: string) => void;
  giveBack: (whose: string) => void;
};

/** Counts places taken and given back, of each by himself. */
export function countPlaces(): Places {
  const held = new Map<string, number>();
  const heldBy = (whose: string) => held.get(whose) ?? 0;
  return {
    heldBy,
    take: whose => void held.set(whose, heldBy(whose) + 1),
    giveBack(whose) {
      const left = heldBy(whose) - 1;
      if (left > 0) held.set(whose, left);
      else held.delete(whose);
    },
  };
}
