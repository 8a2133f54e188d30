import type { Sourced } from './definition.ts';

/**
 * Where a value comes from, without the references to our own notes that the catalogue keeps for whoever checks it
 * (`（P1；domain.md §1.1）`): a law named in brackets stays.
 */
export function toldSource(source: string): string {
  return source.replace(/（(?:[^（）]|（[^（）]*）)*(?:domain\.md|[PLSC]\d)(?:[^（）]|（[^（）]*）)*）/g, '');
}

/** Was it found in a text that is known for sure? What is not is our proposal, and is said to be one wherever it is shown (R7.1). */
export function isProposed({ confidence }: Pick<Sourced<unknown>, 'confidence'>): boolean {
  return confidence !== 'found' && confidence !== 'high';
}
