import { usePages } from '../../parts/use-pages.ts';
import type { HandOverShow } from './hand-over-shows.ts';

/** One tab of 线下交接, page after page by key, with how many each tab has. */
export function useHandOverList(show: HandOverShow) {
  // What an office signed for or granted meanwhile is read on coming back.
  const query = usePages('GET /api/paper/items', { query: { show } }, { refetchOnMount: 'always' });
  return {
    lines: query.data?.pages.flatMap(page => page.lines) ?? null,
    counts: query.data?.pages[0]?.counts ?? null,
    error: query.error,
    again: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    loadingMore: query.isFetchingNextPage,
  };
}
