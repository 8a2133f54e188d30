/**
 * The smallest value that at least `part` (0–1) of all things do not exceed, by the nearest-rank method, exactly from how many have each
 * value; null where there is none. 0.5 is the median, 0.9 the day by which nine in ten were done.
 */
export function quantile(counts: ReadonlyMap<number, number>, part: number): number | null {
  const total = [...counts.values()].reduce((sum, many) => sum + many, 0);
  let below = 0;
  for (const [value, many] of [...counts].sort(([a], [b]) => a - b)) {
    below += many;
    if (many > 0 && below >= part * total) return value;
  }
  return null;
}
