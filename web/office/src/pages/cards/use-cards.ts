import { useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { call } from '../../parts/api.ts';
import type { CardsChoice } from './cards-choice.ts';

export type ListedCard = CallAnswer<'GET /api/cards'>['lines'][number];

/** The list page by page, after the last line's key. */
export function useCards(query: CardsChoice) {
  return useInfiniteQuery({
    queryKey: ['GET /api/cards', { query }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('GET /api/cards', { query: pageParam === null ? query : { ...query, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  });
}
