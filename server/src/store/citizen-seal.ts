/** To what the seal of a citizen's facts is bound: his own row. */
export function citizenSeal(id: string): string {
  return `citizen/${id}`;
}
