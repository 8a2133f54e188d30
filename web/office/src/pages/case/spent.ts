import type { Spent } from '@yimen/domain/view/lead-view.ts';

/** Where working days go, in the order an item lives through them; each with its word and its class. */
export const stretches = [
  { key: 'waiting', word: '等待前置', short: '等前置' },
  { key: 'unsigned', word: '待签收', short: '待签收' },
  { key: 'inHand', word: '办理中', short: '办理' },
  { key: 'paused', word: '暂停', short: '暂停' },
] as const satisfies readonly { key: keyof Spent; word: string; short: string }[];

export function totalDays(spent: Spent): number {
  return stretches.reduce((sum, { key }) => sum + spent[key], 0);
}

/** 等前置 1、待签收 3、办理 2、暂停 9 天; 不足 1 天 when nothing adds up to a working day. */
export function spentText(spent: Spent): string {
  const parts = stretches
    .filter(({ key }) => spent[key] > 0)
    .map(({ key, short }) => `${short} ${spent[key]}`);
  return parts.length === 0 ? '不足 1 天' : `${parts.join('、')} 天`;
}
