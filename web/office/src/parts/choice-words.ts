import type { DeliveryView } from '@yimen/domain/view/delivery-view.ts';

/** How results on paper reach him, in one line: the way he chose, and where the post goes. */
export function choiceWords(choice: DeliveryView['choice']): string {
  if (choice === null) return '申请人没有选择，到窗口领取';
  const { text, together, recipient } = choice;
  const to = recipient === null ? '' : `：${recipient.name}，${recipient.phone}，${recipient.address}`;
  return `${text}${together ? '（全部办好后一起寄）' : ''}${to}`;
}
