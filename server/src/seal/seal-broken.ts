// What opening says when it cannot answer. Not a refusal of an act: somebody changed bytes, moved them, or lost a key.

export type SealFault = 'too-short' | 'unknown-format' | 'unknown-key-version' | 'not-authentic';

/**
 * Thrown by everything that opens. `not-authentic` covers a wrong key, a changed byte and a wrong context alike: the three
 * cannot be told apart, and must not be. Carries no content and no context, so it may be logged.
 */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  readonly fault: SealFault;

  constructor(fault: SealFault) {
    super(`the seal cannot be opened: ${fault}`);
    this.fault = fault;
  }
}
