import type { CallAnswer } from '@yimen/contract/client.ts';
import { usePages } from '../../parts/use-pages.ts';
import type { CardsChoice } from './cards-choice.ts';

export type ListedCard = CallAnswer<'GET /api/cards'>['lines'][number];

/** The list page by page, after the last line's key. */
export function useCards(query: CardsChoice) {
  return usePages('GET /api/cards', { query });
}
