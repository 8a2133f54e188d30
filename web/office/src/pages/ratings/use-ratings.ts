import { useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { call } from '../../parts/api.ts';

type Query = CallInput<'GET /api/ratings'>['query'];
export type RatingShow = NonNullable<Query['show']>;
export type RatingLine = CallAnswer<'GET /api/ratings'>['lines'][number];
export type RatingLists = ReturnType<typeof useRatings>;

/** The list page by page, after the last line's key. */
export function useRatings(query: Query) {
  return useInfiniteQuery({
    queryKey: ['GET /api/ratings', { query }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('GET /api/ratings', { query: pageParam === null ? query : { ...query, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  });
}
