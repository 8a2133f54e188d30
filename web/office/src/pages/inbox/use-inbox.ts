import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { useAttended } from '../../parts/attended.ts';
import { usePages } from '../../parts/use-pages.ts';

export type Inbox = CallAnswer<'GET /api/department/inbox'>;
export type InboxLine = Inbox['lines'][number];

/** The inbox page by page, after the last line's key; read again every minute while somebody is at the desk, because colleagues claim too. */
export function useInbox(query: CallInput<'GET /api/department/inbox'>['query']) {
  const attended = useAttended();
  return usePages('GET /api/department/inbox', { query }, { refetchInterval: attended ? 60_000 : false });
}
