import type { CallInput } from '@yimen/contract/client.ts';

type Query = CallInput<'GET /api/cards.xlsx'>['query'];
export type CardShow = NonNullable<Query['show']>;
export type CardsChoice = Query;

/** The tabs of the list of cards, what waits first. */
export const cardTabs = [
  { show: 'waiting', label: '待反馈' },
  { show: 'overdue', label: '逾期未反馈' },
  { show: 'in-time', label: '按期反馈' },
  { show: 'late', label: '逾期反馈' },
  { show: 'cancelled', label: '已撤销' },
  { show: 'all', label: '全部' },
  { show: 'news', label: '新动态' },
] as const satisfies readonly { show: CardShow; label: string }[];

/** From the address, so that a figure can point at the list behind it; what is unknown is left out. */
export function cardsChoiceOf(search: Record<string, unknown>): CardsChoice {
  const text = (key: string) => (search[key] === undefined ? '' : String(search[key]));
  const show = cardTabs.find(each => each.show === search.show)?.show;
  const level = search.level === 'yellow' || search.level === 'red' ? search.level : undefined;
  const whose = search.whose === 'mine' || search.whose === 'unit' ? search.whose : undefined;
  return {
    ...(show !== undefined && { show }),
    ...(level !== undefined && { level }),
    ...(whose !== undefined && { whose }),
    ...(/^\d{6}(\d{3})?$/.test(text('division')) && { division: text('division') }),
    ...(/^[\w-]{1,40}$/.test(text('agency')) && { agency: text('agency') }),
    ...(/^20\d{2}-(0[1-9]|1[0-2])$/.test(text('month')) && { month: text('month') }),
  };
}
