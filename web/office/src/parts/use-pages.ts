import { type UseInfiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer, CallInput, RouteKey } from '@yimen/contract/client.ts';
import { call } from './api.ts';

/** The routes that answer a list page by page: lines, and the key after which the next page begins. */
type PagedRoute = {
  [K in RouteKey]: CallAnswer<K> extends { lines: readonly unknown[]; next: string | null } ? K : never;
}[RouteKey];

type Page<K extends PagedRoute> = CallAnswer<K> & { next: string | null };
type Data<K extends PagedRoute> = { pages: Page<K>[]; pageParams: (string | null)[] };
type Options<K extends PagedRoute> = Pick<
  UseInfiniteQueryOptions<Page<K>, Error, Data<K>, readonly unknown[], string | null>,
  'refetchInterval' | 'refetchOnMount' | 'placeholderData'
>;

/** A list page by page, each after the last line's key; an act that `changes` the route has all its pages read again. */
export function usePages<K extends PagedRoute>(route: K, input: CallInput<K>, options: Options<K> = {}) {
  const { query } = input as { query?: object };
  return useInfiniteQuery({
    queryKey: [route, input, 'pages'] as readonly unknown[],
    queryFn: async ({ pageParam }) =>
      (await call(
        route,
        pageParam === null ? input : { ...input, query: { ...query, after: pageParam } },
      )) as Page<K>,
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    ...options,
  });
}
