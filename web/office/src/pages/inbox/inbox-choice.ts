import type { CallInput } from '@yimen/contract/client.ts';
import { type Attention, attentions } from '@yimen/domain/oversight/attention.ts';

export type InboxShow = NonNullable<CallInput<'GET /api/department/inbox'>['query']['show']>;
export type InboxChoice = { show?: InboxShow; item?: string; division?: string; attention?: Attention };

/** The tabs of the inbox, in the order of the work. */
export const inboxShows = [
  { show: 'open', label: '全部待办' },
  { show: 'mine', label: '我的' },
  { show: 'unclaimed', label: '待认领' },
  { show: 'overdue', label: '已超期' },
  { show: 'breached', label: '超法定时限' },
  { show: 'today', label: '今日到期' },
  { show: 'warning', label: '预警' },
  { show: 'paused', label: '暂停中' },
  { show: 'concluded', label: '已办结' },
] as const satisfies readonly { show: InboxShow; label: string }[];

/** From the address, so that going back from an item finds the same list and the next item is its next; an unknown word is the first tab. */
export function inboxChoiceOf(search: Record<string, unknown>): InboxChoice {
  const found = inboxShows.find(each => each.show === search.show);
  const attention = attentions.find(each => each === search.attention);
  const item = String(search.item ?? '');
  const division = String(search.division ?? '');
  return {
    ...(found === undefined ? {} : { show: found.show }),
    ...(/^\w{1,8}$/.test(item) ? { item } : {}),
    ...(/^\d{6}(\d{3})?$/.test(division) ? { division } : {}),
    ...(attention === undefined ? {} : { attention }),
  };
}
