import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../parts/api.ts';
import type { AccessShow } from './access-shows.ts';

/** The log, newest first, page after page. */
export function useAccessLog(show: AccessShow, text: string) {
  const query = text === '' ? { show } : { show, text };
  return useInfiniteQuery({
    queryKey: ['GET /api/access-log', { query }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('GET /api/access-log', { query: pageParam === null ? query : { ...query, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  });
}
