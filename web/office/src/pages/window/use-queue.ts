import { useAttended } from '../../parts/attended.ts';
import { usePages } from '../../parts/use-pages.ts';
import type { QueueChoice, QueueShow } from './queue-shows.ts';

/** One tab of the queue, page after page by key; read again every minute while somebody is there. */
export function useQueue(show: QueueShow, sort: QueueChoice['sort']) {
  const attended = useAttended();
  const query = usePages(
    'GET /api/window/queue',
    { query: { show, ...(sort && { sort }) } },
    {
      refetchInterval: attended ? 60_000 : false,
      placeholderData: before =>
        before === undefined
          ? undefined
          : { ...before, pages: before.pages.map(page => ({ ...page, next: null })) },
    },
  );
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
