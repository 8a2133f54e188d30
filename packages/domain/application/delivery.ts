import { holderOfCertificate, isCertificateAtWindow, placeOfCertificate } from '../custody/certificate.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { isOnPaper } from '../service/delivery-rule.ts';
import { getItem } from '../service/lookup.ts';
import { type Application, isReleased } from './application.ts';
import { type DeliveryWay, type Item, isGranted, isOpen } from './item.ts';

/** How he wants results on paper to reach him; `to` is where the recipient lies sealed, null where nothing is posted (R4.2). */
export type DeliveryFact = { way: DeliveryWay; together: boolean; to: string | null; at: string };

/** Who keeps a parcel's waybill and news: the window, or China Post's own interface. */
export const carriers = ['by-hand', 'ems'] as const;
export type Carried = (typeof carriers)[number];

/**
 * Where a parcel is. `sent`: handed to the carrier, who has said nothing yet; `rejected`: the carrier took no order, so it
 * never left. `failed` is an attempt: the parcel is still with the carrier.
 */
export const parcelStatuses = [
  'sent',
  'accepted',
  'in-transit',
  'delivered',
  'failed',
  'returned',
  'lost',
  'rejected',
] as const;
export type ParcelStatus = (typeof parcelStatuses)[number];

/** One parcel (邮件): the results in it, and everything that was heard of it, in the order it happened. */
export type Parcel = {
  parcel: string;
  items: readonly string[];
  carrier: Carried;
  waybill: string | null;
  /** Where the recipient lies sealed, as he was when it went. */
  to: string;
  sentAt: string;
  track: readonly Tracked[];
};
export type Tracked = { status: ParcelStatus; on: string; note: string | null };

/** Where it is now: what happened last, whenever that was heard, so that late news corrupts nothing (design.md §3). */
export function statusOf({ track }: Parcel): ParcelStatus {
  return track.at(-1)?.status ?? 'sent';
}

/** What is in it may be sent again: it came back, was lost, or never left. */
const gone: readonly ParcelStatus[] = ['returned', 'lost', 'rejected'];

/** Still with the carrier, also after a failed attempt; over once delivered, come back, lost or never taken. */
export function isLive(parcel: Parcel): boolean {
  const status = statusOf(parcel);
  return status !== 'delivered' && !gone.includes(status);
}

/** By the parcel's own id, not its waybill, which it may not have yet; parcels that are over are found too. */
export function findParcel({ parcels = [] }: Application, parcel: string): Parcel | null {
  return parcels.find(each => each.parcel === parcel) ?? null;
}

/** The parcel an item's result is travelling in, if it is. */
export function liveParcelOf({ parcels = [] }: Application, item: string): Parcel | null {
  return parcels.find(each => isLive(each) && each.items.includes(item)) ?? null;
}

/** Parcels somebody must look after: not handed over, come back, lost or never taken, with something in it that has not reached him since. */
export function troubledParcels(application: Application): Parcel[] {
  return (application.parcels ?? []).filter(parcel => {
    const status = statusOf(parcel);
    if (status === 'failed') return true;
    return gone.includes(status) && parcel.items.some(code => isStranded(application, code));
  });
}

function isStranded(application: Application, code: string): boolean {
  if (liveParcelOf(application, code) !== null) return false;
  const place = placeOfCertificate(application.papers, code);
  return application.items[code]?.delivered === null || (place !== null && place !== 'applicant');
}

/**
 * How an item's result reaches him: as he chose where there is a choice; a paper that has no electronic form is collected, and so is a
 * certificate that an office has handed over all the same (R3.4).
 */
export function wayOf(
  { delivery, papers }: Application,
  service: ServiceDefinition,
  code: string,
): DeliveryWay {
  const item = getItem(service, code);
  const issued = holderOfCertificate(papers, code) !== null;
  if (!isOnPaper(item) && !issued) return 'electronic';
  const way = delivery?.way ?? 'pickup';
  return way === 'electronic' && (issued || item.result.delivery === 'paper') ? 'pickup' : way;
}

/** The ways in which somebody may write down that a result reached him: over the counter, or in his account where it is electronic too (R4.2). */
export function handedWays({ papers }: Application, service: ServiceDefinition, code: string): DeliveryWay[] {
  const item = getItem(service, code);
  const issued = holderOfCertificate(papers, code) !== null;
  if (!isOnPaper(item) && !issued) return ['electronic'];
  return issued || item.result.delivery === 'paper' ? ['pickup'] : ['pickup', 'electronic'];
}

/** What can be posted now, and what he wants in the same parcel but is not decided yet (R4.2, his choice). */
export type ToSend = { ready: string[]; waiting: string[] };

/** Codes of items, in order of code; `waiting` is empty unless he asked for everything in one parcel (`together`). */
export function toSend(application: Application, service: ServiceDefinition): ToSend {
  const posted = Object.values(application.items)
    .filter(item => wayOf(application, service, item.code) === 'ems')
    .sort((a, b) => a.code.localeCompare(b.code));
  const ready = posted.filter(item => isReadyToSend(application, item)).map(item => item.code);
  const waiting = posted.filter(
    item =>
      isOpen(item) || (isGranted(item) && (!isReleased(application, item) || isAwaited(application, item))),
  );
  return { ready, waiting: application.delivery?.together ? waiting.map(item => item.code) : [] };
}

function isReadyToSend(application: Application, item: Item): boolean {
  return isReleased(application, item) && isStill(application, item) && !isAwaited(application, item);
}

/** It is not in the post, and has not reached him, or only electronically while its certificate lies at the window. */
function isStill(application: Application, { code, delivered }: Item): boolean {
  const here = delivered === null || isCertificateAtWindow(application.papers, code);
  return here && liveParcelOf(application, code) === null;
}

/** Granted by an office on paper, and its certificate has not come to the window: there is nothing to send yet (R3.4). */
function isAwaited(application: Application, item: Item): boolean {
  const { papers } = application;
  return item.channel === 'paper' && isStill(application, item) && !isCertificateAtWindow(papers, item.code);
}
