import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../parts/api.ts';
import type { HandOverShow } from './hand-over-shows.ts';

/** One tab of 线下交接, page after page by key, with how many each tab has. */
export function useHandOverList(show: HandOverShow) {
  const query = useInfiniteQuery({
    queryKey: ['GET /api/paper/items', show],
    queryFn: ({ pageParam }) =>
      call('GET /api/paper/items', { query: { show, ...(pageParam === null ? {} : { after: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
    refetchOnMount: 'always', // what an office signed for or granted meanwhile
  });
  return {
    lines: query.data?.pages.flatMap(page => page.lines) ?? null,
    counts: query.data?.pages[0]?.counts ?? null,
    error: query.error,
    again: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    loadingMore: query.isFetchingNextPage,
  };
}
