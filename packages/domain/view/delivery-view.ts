import {
  isLive,
  type Parcel,
  type ParcelStatus,
  statusOf,
  toSend,
  troubledParcels,
} from '../application/delivery.ts';
import type { DeliveryWay } from '../application/item.ts';
import type { Recipient } from '../application/recipient.ts';
import { deliveryWords, parcelWords } from '../application/words.ts';
import { holderOfCertificate } from '../custody/certificate.ts';
import { maskAddress, maskName, maskPhone } from '../plain/mask.ts';
import { isOnPaper } from '../service/delivery-rule.ts';
import { getItem } from '../service/lookup.ts';
import { includedItems, plan } from '../service/plan.ts';
import { answersOf, type Lens, noteOf } from './lens.ts';

/** How results on paper reach him, what of them can go now, and every parcel with its way (R4.2). */
export type DeliveryView = {
  /** Results on paper that this application may bring; where there are none, nothing is asked and nothing shown. */
  papers: PaperResult[];
  choice: { way: DeliveryWay; text: string; together: boolean; recipient: Recipient | null } | null;
  ready: PaperResult[];
  /** What is still to be decided before all go together. */
  waiting: PaperResult[];
  parcels: ParcelLine[];
};
export type PaperResult = { item: string; name: string; result: string };
export type ParcelLine = {
  parcel: string;
  items: PaperResult[];
  carrier: Parcel['carrier'];
  waybill: string | null;
  status: ParcelStatus;
  statusText: string;
  sentAt: string;
  /** Neither arrived nor come back nor lost: as long as one is, the choice stands. */
  onTheWay: boolean;
  /** Somebody must look after it: it was not handed over, came back, was lost or never taken. */
  troubled: boolean;
  /** Newest first. */
  track: { text: string; on: string; note: string | null }[];
};

/** `open`: the recipient in full, for himself, and where values are open; otherwise masked. */
export function deliveryView(lens: Lens, open: boolean): DeliveryView {
  const { application, service } = lens;
  const { delivery, parcels = [] } = application;
  const paper = (code: string) => paperResult(lens, code);
  const { ready, waiting } = toSend(application, service);
  const troubled = troubledParcels(application).map(each => each.parcel);
  return {
    papers: includedItems(plan(service, answersOf(lens), application.unticked))
      .filter(
        code => isOnPaper(getItem(service, code)) || holderOfCertificate(application.papers, code) !== null,
      )
      .map(paper),
    choice:
      delivery === undefined
        ? null
        : {
            way: delivery.way,
            text: deliveryWords[delivery.way],
            together: delivery.together,
            recipient: recipientOf(lens, delivery.to, open),
          },
    ready: ready.map(paper),
    waiting: waiting.map(paper),
    parcels: parcels.map(each => ({
      parcel: each.parcel,
      items: each.items.map(paper),
      carrier: each.carrier,
      waybill: each.waybill,
      status: statusOf(each),
      statusText: parcelWords[statusOf(each)],
      sentAt: each.sentAt,
      onTheWay: isLive(each),
      troubled: troubled.includes(each.parcel),
      track: each.track
        .map(({ status, on, note }) => ({ text: parcelWords[status], on, note: noteOf(lens, note) }))
        .reverse(),
    })),
  };
}

function paperResult({ service }: Lens, code: string): PaperResult {
  const { shortName, result } = getItem(service, code);
  return { item: code, name: shortName, result: result.name };
}

function recipientOf({ box }: Lens, to: string | null, open: boolean): Recipient | null {
  const kept = to === null ? undefined : box[to];
  if (typeof kept !== 'object') return null;
  const { name, phone, address } = kept as Recipient;
  return open
    ? { name, phone, address }
    : { name: maskName(name), phone: maskPhone(phone), address: maskAddress(address) };
}
