import type { Offer } from '@yimen/domain/access/offers.ts';
import type { DepartmentAct } from '@yimen/domain/view/department-view.ts';
import { type DepartmentView, isItemAct } from './use-item-acts.ts';

/**
 * What cannot be done now stays and says why; what is behind this item, or can never come to it, is not drawn. An offer this
 * page has no button for (a newer server's) is not drawn either: a button that does nothing is worse than none.
 */
export function drawnOffers(view: DepartmentView): Offer<DepartmentAct>[] {
  const concluded = view.item.status === 'concluded';
  return view.offers
    .filter(({ act }) => isItemAct(act) && (act !== 'recordCheck' || view.checks.length > 0))
    .filter(({ act, can }) => can || (!concluded && !isBehind[act](view.item)));
}

/** Whether an act has nothing to say about an item that stands so, even as a button that is off. */
const isBehind = {
  claim: ({ mine }) => mine,
  release: ({ claimedBy }) => claimedBy === null,
  receive: ({ status }) => status !== 'dispatched' && status !== 'waiting',
  resume: ({ status }) => status !== 'paused',
  pause: ({ status }) => status === 'paused',
  deliver: ({ status }) => status !== 'concluded',
  recordCheck: () => false,
  conclude: () => false,
  returnToWindow: () => false,
} as const satisfies Record<DepartmentAct, (item: DepartmentView['item']) => boolean>;

/** Labels that say more here than the table's. */
export function labelsFor({ item }: DepartmentView): Partial<Record<DepartmentAct, string>> {
  return {
    conclude: item.onTheSpot && item.status === 'dispatched' ? '当场办结' : '办结',
    pause: '暂停计时（含补正）',
  };
}
