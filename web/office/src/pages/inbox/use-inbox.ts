import { useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { call } from '../../parts/api.ts';

export type Inbox = CallAnswer<'GET /api/department/inbox'>;
export type InboxLine = Inbox['lines'][number];

/** The inbox page by page, after the last line's key; read again every minute, because colleagues claim too. */
export function useInbox(query: CallInput<'GET /api/department/inbox'>['query']) {
  return useInfiniteQuery({
    queryKey: ['GET /api/department/inbox', { query }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('GET /api/department/inbox', {
        query: pageParam === null ? query : { ...query, after: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    refetchInterval: 60_000,
  });
}
