/** The colour of an item that has ended, beside its words: green only for what was granted in time. */
export function endTone({
  outcome,
  late,
}: {
  outcome: string | null;
  late: number;
}): 'green' | 'red' | 'grey' {
  if (outcome !== 'granted') return 'grey';
  return late > 0 ? 'red' : 'green';
}
