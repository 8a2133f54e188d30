/**
 * The database cannot be started for a reason a person can act on. The message is the sentence to show:
 * Chinese first, English after it. Whoever catches it prints the message alone (no stack) and ends non-zero.
 */
export class CannotStart extends Error {
  override name = 'CannotStart';

  constructor(chinese: string, english: string) {
    super(`${chinese}\n${english}`);
  }
}
