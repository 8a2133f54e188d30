import { useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { call } from '../../parts/api.ts';

type Query = CallInput<'GET /api/lead/applications'>['query'];
export type CasesShow = NonNullable<Query['show']>;
export type CaseLine = CallAnswer<'GET /api/lead/applications'>['lines'][number];

/** The list page by page, after the last line's key. */
export function useCases(query: Query) {
  return useInfiniteQuery({
    queryKey: ['GET /api/lead/applications', { query }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('GET /api/lead/applications', {
        query: pageParam === null ? query : { ...query, after: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  });
}
