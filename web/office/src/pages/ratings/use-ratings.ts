import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { usePages } from '../../parts/use-pages.ts';

type Query = CallInput<'GET /api/ratings'>['query'];
export type RatingShow = NonNullable<Query['show']>;
export type RatingLine = CallAnswer<'GET /api/ratings'>['lines'][number];
export type RatingLists = ReturnType<typeof useRatings>;

/** The list page by page, after the last line's key. */
export function useRatings(query: Query) {
  return usePages('GET /api/ratings', { query });
}
