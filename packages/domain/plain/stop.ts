/** Words somebody typed, without the full stops they end in: where the sentence goes on, or sets its own, none stands twice. */
export function withoutStop(words: string): string {
  return words.trim().replace(/[。.．]+$/, '');
}
