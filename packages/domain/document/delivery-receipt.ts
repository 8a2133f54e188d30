import type { DeliveryWay } from '../application/item.ts';
import type { Progress } from '../application/progress.ts';
import type { Recipient } from '../application/recipient.ts';
import { maskAddress, maskName, maskPhone } from '../plain/mask.ts';
import { getAgency } from '../service/directory.ts';
import { getItem } from '../service/lookup.ts';
import { issue } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';
import { resultName } from './result-name.ts';
import { findResultPaper } from './result-notice.ts';

type DeliveryReceiptContent = {
  way: DeliveryWay;
  waybill: string | null;
  /** Who received a parcel, masked: the receipt is filed and carried about. Null where he signs for it at the counter. */
  recipient: Recipient | null;
  results: {
    item: string;
    result: string;
    agency: string;
    /** The paper that says the result, where it is delivered electronically. */
    paper?: string | null;
  }[];
};

/** 送达回执 (R4.2): which results reached him how and when; of an electronic one also in which paper. */
export function issueDeliveryReceipt(
  progress: Progress,
  items: readonly string[],
  { way, waybill, to }: { way: DeliveryWay; waybill: string | null; to: string | null },
): void {
  const { state, context } = progress;
  if (items.length === 0) return;
  const agency = windowOf(progress);
  const content: DeliveryReceiptContent = {
    way,
    waybill,
    recipient: maskedRecipient(progress, to),
    results: items.map(code => {
      const { name } = getItem(context.service, code);
      const handler = getAgency(context.directory, state.items[code]!.agency);
      const line = { item: name, result: resultName(progress, code), agency: handler.name };
      return way === 'electronic' ? { ...line, paper: paperOf(progress, code) } : line;
    }),
  };
  issue(progress, {
    kind: 'delivery-receipt',
    title: '送达回执',
    template: 'delivery-receipt/v1',
    mark: 'SD',
    agency,
    items: [...items],
    content: {
      ...letterhead(progress, agency),
      // The officer who decided wrote no receipt for the window: what is delivered by itself bears no name.
      ...(way === 'electronic' && { officer: null }),
      ...content,
    },
  });
}

/** By its own part of the number: the case's stands at the head. */
function paperOf(progress: Progress, code: string): string | null {
  const paper = findResultPaper(progress, code);
  return paper === null ? null : `${paper.title} ${paper.number.split('-').at(-1)}`;
}

function maskedRecipient({ box }: Progress, to: string | null): Recipient | null {
  const kept = to === null ? undefined : box[to];
  if (typeof kept !== 'object') return null;
  const { name, phone, address } = kept as Recipient;
  return { name: maskName(name), phone: maskPhone(phone), address: maskAddress(address) };
}
