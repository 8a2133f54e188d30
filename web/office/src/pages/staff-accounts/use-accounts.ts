import type { CallAnswer } from '@yimen/contract/client.ts';
import { usePages } from '../../parts/use-pages.ts';

export type Account = CallAnswer<'GET /api/staff'>['lines'][number];

/** Accounts by account name, page after page; `text` is looked for in account name and name. */
export function useAccounts(text: string) {
  const query = text === '' ? {} : { text };
  return usePages('GET /api/staff', { query });
}
