import { useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { call } from '../../parts/api.ts';

export type Account = CallAnswer<'GET /api/staff'>['lines'][number];

/** Accounts by account name, page after page; `text` is looked for in account name and name. */
export function useAccounts(text: string) {
  const query = text === '' ? {} : { text };
  return useInfiniteQuery({
    queryKey: ['GET /api/staff', { query }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('GET /api/staff', { query: pageParam === null ? query : { ...query, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  });
}
