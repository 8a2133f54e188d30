import type { CallInput } from '@yimen/contract/client.ts';

export type QueueShow = NonNullable<CallInput<'GET /api/window/queue'>['query']['show']>;

/** The tabs of the queue, in the order of the work. */
export const queueShows = [
  { show: 'waiting', label: '待初审' },
  { show: 'correcting', label: '待补正' },
  { show: 'promised', label: '容缺待核' },
  { show: 'returned', label: '部门退回' },
  { show: 'posting', label: '待寄送' },
  { show: 'troubled', label: '送达异常' },
  { show: 'accepted', label: '办理中' },
  { show: 'ended', label: '已结束' },
] as const satisfies readonly { show: QueueShow; label: string }[];

export type QueueChoice = { show?: QueueShow; sort?: 'attention' };

/** From the address: an unknown word is the first tab, in its own order. */
export function queueShowOf(search: Record<string, unknown>): QueueChoice {
  const found = queueShows.find(each => each.show === search.show);
  return {
    ...(found === undefined ? {} : { show: found.show }),
    ...(search.sort === 'attention' && { sort: 'attention' }),
  };
}
