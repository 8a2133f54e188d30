import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../parts/api.ts';
import { useAttended } from '../../parts/attended.ts';
import type { QueueShow } from './queue-shows.ts';

/** One tab of the queue, page after page by key; read again every minute while somebody is there. */
export function useQueue(show: QueueShow) {
  const attended = useAttended();
  const query = useInfiniteQuery({
    queryKey: ['GET /api/window/queue', show],
    queryFn: ({ pageParam }) =>
      call('GET /api/window/queue', { query: { show, ...(pageParam === null ? {} : { after: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
    refetchInterval: attended ? 60_000 : false,
    placeholderData: before =>
      before === undefined
        ? undefined
        : { ...before, pages: before.pages.map(page => ({ ...page, next: null })) },
  });
  const pages = query.isPlaceholderData ? null : (query.data?.pages ?? null);
  const counts: Readonly<Record<string, number>> = query.data?.pages[0]?.counts ?? {};
  return {
    lines: pages?.flatMap(page => page.lines) ?? null,
    counts,
    error: query.error,
    again: () => void query.refetch(),
    more: query.hasNextPage && pages !== null ? () => void query.fetchNextPage() : null,
    loadingMore: query.isFetchingNextPage,
  };
}
