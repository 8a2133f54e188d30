/** Drawn numbers that come out the same for the same seed, so that a fill that was stopped goes on with what it would have drawn. */
export function randomOf(seed: number) {
  let state = (seed * 2654435761 + 0x9e3779b9) >>> 0;
  /** From 0 up to, not including, 1 (mulberry32). */
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    unit,
    chance: (likely: number): boolean => unit() < likely,
    between: (least: number, most: number): number => least + Math.floor(unit() * (most - least + 1)),
    pick: <T>(list: readonly T[]): T => list[Math.floor(unit() * list.length)]!,
  };
}

export type Random = ReturnType<typeof randomOf>;

/** A drawer of places in a list, each as likely as its weight. */
export function weighted(weights: readonly number[]): (random: Random) => number {
  let sum = 0;
  const upTo = weights.map(weight => (sum += weight));
  return random => placeOf(upTo, random.unit() * sum);
}

/** The first place whose running sum is beyond `at`. */
export function placeOf(upTo: readonly number[], at: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
