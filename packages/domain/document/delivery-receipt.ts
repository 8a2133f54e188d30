import type { DeliveryWay } from '../application/item.ts';
import type { Progress } from '../application/progress.ts';
import type { Recipient } from '../application/recipient.ts';
import { maskAddress, maskName, maskPhone } from '../plain/mask.ts';
import { getAgency } from '../service/directory.ts';
import { getItem } from '../service/lookup.ts';
import { fieldViews } from '../view/field-view.ts';
import { issue } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type DeliveryReceiptContent = {
  way: DeliveryWay;
  waybill: string | null;
  /** Who received a parcel, masked: the receipt is filed and carried about. Null where he signs for it at the counter. */
  recipient: Recipient | null;
  results: {
    item: string;
    result: string;
    agency: string;
    /** What the result says, where it is delivered electronically and this is all that he gets of it. */
    facts?: { label: string; value: string }[];
  }[];
};

/** 送达回执 (R4.2): which results reached him how and when; of an electronic one also what it says, to keep and show. */
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
      const { name, result } = getItem(context.service, code);
      const handler = getAgency(context.directory, state.items[code]!.agency);
      const line = { item: name, result: result.name, agency: handler.name };
      return way === 'electronic' ? { ...line, facts: factsOf(progress, code) } : line;
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

function factsOf({ state, box, context }: Progress, code: string): { label: string; value: string }[] {
  const { stage } = state.items[code]!;
  const given = stage.status === 'concluded' && stage.result !== null ? box[stage.result] : undefined;
  if (typeof given !== 'object') return [];
  const { result } = getItem(context.service, code);
  return fieldViews(result.fields, given, context.directory, true).map(({ label, value }) => ({
    label,
    value,
  }));
}

function maskedRecipient({ box }: Progress, to: string | null): Recipient | null {
  const kept = to === null ? undefined : box[to];
  if (typeof kept !== 'object') return null;
  const { name, phone, address } = kept as Recipient;
  return { name: maskName(name), phone: maskPhone(phone), address: maskAddress(address) };
}
