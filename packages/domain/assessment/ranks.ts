/**
 * Who stands where by the totals: the same total is the same rank, and the next one stands as many lower as there are before it. What
 * has no total has no rank.
 */
export function ranksOf(totals: readonly (number | null)[]): (number | null)[] {
  return totals.map(total =>
    total === null ? null : 1 + totals.filter(other => other !== null && other > total).length,
  );
}
