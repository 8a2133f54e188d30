import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@yimen/contract/client.ts';

/**
 * One cache of what the server said. Without a network a request is still tried, so that it fails with a sentence rather than waiting
 * unseen (`networkMode`). A view just answered by an act is put here; nothing is
 * guessed ahead of the server.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
      retry: (times, error) => times < 2 && isUnreachable(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/**
 * For what others change while one looks elsewhere, a case or an item: each time its page opens it is read again, and what was known
 * is shown meanwhile. Else a row sent again within ten seconds opens as it was before.
 */
export const fresh = { staleTime: 0 } as const;

/** The network or the server failed, so that nobody knows whether the act happened; asking again is safe. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 502);
}
