import { usePages } from '../../parts/use-pages.ts';
import type { AccessShow } from './access-shows.ts';

/** The log, newest first, page after page. */
export function useAccessLog(show: AccessShow, text: string) {
  const query = text === '' ? { show } : { show, text };
  return usePages('GET /api/access-log', { query });
}
