import { currentAnswers, type Progress } from '../application/progress.ts';
import type { Recipient } from '../application/recipient.ts';
import { isOnPaper } from '../service/delivery-rule.ts';
import { getItem } from '../service/lookup.ts';
import { includedItems, plan } from '../service/plan.ts';
import { issue, standing } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type PostalAddressContent = {
  /** In full: it is what he confirms, and what is written on the parcel. */
  recipient: Recipient;
  together: boolean;
  results: { item: string; result: string }[];
};

/** 邮递地址确认单 (R4.2): where results on paper go, confirmed by the soldier; a new one takes the place of the last. */
export function issuePostalAddress(progress: Progress, recipient: Recipient): void {
  const { state, context } = progress;
  const { service } = context;
  const agency = windowOf(progress);
  const content: PostalAddressContent = {
    recipient,
    together: state.delivery?.together === true,
    results: includedItems(plan(service, currentAnswers(progress), state.unticked))
      .map(code => getItem(service, code))
      .filter(isOnPaper)
      .map(({ name, result }) => ({ item: name, result: result.name })),
  };
  issue(progress, {
    kind: 'postal-address',
    title: '邮递地址确认单',
    template: 'postal-address/v1',
    mark: 'YD',
    agency,
    items: [],
    replaces: standing(progress, 'postal-address')?.document ?? null,
    content: { ...letterhead(progress, agency), ...content },
  });
}
