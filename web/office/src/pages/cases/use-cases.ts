import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { usePages } from '../../parts/use-pages.ts';

type Query = CallInput<'GET /api/lead/applications'>['query'];
export type CasesShow = NonNullable<Query['show']>;
export type CaseLine = CallAnswer<'GET /api/lead/applications'>['lines'][number];

/** The list page by page, after the last line's key. */
export function useCases(query: Query) {
  return usePages('GET /api/lead/applications', { query });
}
