import { holderOfCertificate, placeOfCertificate } from '../../custody/certificate.ts';
import { type Holder, papersWith } from '../../custody/ledger.ts';
import { issueDeliveryReceipt } from '../../document/delivery-receipt.ts';
import { windowOf } from '../../document/letterhead.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { findParcel, isLive, liveParcelOf, type Parcel, statusOf } from '../delivery.ts';
import type { PaperMovement } from '../event.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';
import { movePapers } from './move-papers.ts';

/**
 * Where a parcel is, as the carrier says it or the window writes it down: each is kept with when it happened. Delivered, its results
 * have reached him, and the 送达回执 says so (R4.2). What certificates are in it are where it is. The same news again changes nothing.
 */
export const trackParcel: Act<CommandOf<'trackParcel'>> = (progress, { parcel, status, at, note }) => {
  const found = findParcel(progress.state, parcel);
  if (found === null) return { code: 'no-such-parcel', parcel };
  const { now } = progress.context;
  const on = at === undefined || at > now ? now : at;
  if (at !== undefined && found.track.some(each => each.status === status && each.on === on)) return null;
  if (!isLive(found) && !mayTurnUp(progress, found)) return { code: 'parcel-over', status: statusOf(found) };
  progress.emit({ type: 'ParcelTracked', parcel, status, on, note: keepNote(progress, note) });
  moveContents(progress, findParcel(progress.state, parcel)!);
  if (statusOf(findParcel(progress.state, parcel)!) === 'delivered') handedOver(progress, found);
  return null;
};

/** A parcel that was given up for lost may still arrive or come back, while nothing of it has been sent again or handed out. */
function mayTurnUp({ state }: Progress, parcel: Parcel): boolean {
  return (
    statusOf(parcel) === 'lost' &&
    parcel.items.every(
      code =>
        liveParcelOf(state, code) === null &&
        (getStateOfItem(state, code).delivered === null ||
          placeOfCertificate(state.papers, code) === `missing:${parcel.parcel}`),
    )
  );
}

/** The certificates in a parcel go where it is: on its way, with the soldier, at the window again, or looked for. */
function moveContents(progress: Progress, found: Parcel): void {
  const { parcel } = found;
  const status = statusOf(found);
  const [to, why] = ((): [Holder, PaperMovement] => {
    if (status === 'delivered') return ['applicant', 'delivered'];
    if (status === 'returned' || status === 'rejected') return [`window:${windowOf(progress)}`, 'came-back'];
    return status === 'lost' ? [`missing:${parcel}`, 'lost'] : [`transit:${parcel}`, 'found'];
  })();
  for (const from of [`transit:${parcel}`, `missing:${parcel}`] as const)
    if (from !== to) movePapers(progress, papersWith(progress.state.papers, from), from, to, why);
}

function handedOver(progress: Progress, { items, waybill, to }: Parcel): void {
  const arrived = items.filter(item => getStateOfItem(progress.state, item).delivered === null);
  for (const item of arrived) progress.emit({ type: 'ItemDelivered', item, way: 'ems' });
  const here = (item: string) => holderOfCertificate(progress.state.papers, item) === 'applicant';
  const received = items.filter(item => arrived.includes(item) || here(item));
  issueDeliveryReceipt(progress, received, { way: 'ems', waybill, to });
}
