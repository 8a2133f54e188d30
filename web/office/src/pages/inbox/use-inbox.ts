import { useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { call } from '../../parts/api.ts';
import { useAttended } from '../../parts/attended.ts';

export type Inbox = CallAnswer<'GET /api/department/inbox'>;
export type InboxLine = Inbox['lines'][number];

/** The inbox page by page, after the last line's key; read again every minute while somebody is at the desk, because colleagues claim too. */
export function useInbox(query: CallInput<'GET /api/department/inbox'>['query']) {
  const attended = useAttended();
  return useInfiniteQuery({
    queryKey: ['GET /api/department/inbox', { query }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('GET /api/department/inbox', {
        query: pageParam === null ? query : { ...query, after: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    refetchInterval: attended ? 60_000 : false,
  });
}
