/** Words in a row as official Chinese says a choice: 原件；原件或者复印件；电子件、原件或者复印件 */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}或者${words.at(-1)}`;
}
