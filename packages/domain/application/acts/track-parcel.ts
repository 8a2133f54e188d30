import { issueDeliveryReceipt } from '../../document/delivery-receipt.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { findParcel, isLive, liveParcelOf, type Parcel, statusOf } from '../delivery.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';

/**
 * Where a parcel is, as the carrier says it or the window writes it down: each is kept with when it happened. Delivered, its results
 * have reached him, and the 送达回执 says so (R4.2). The same news again changes nothing.
 */
export const trackParcel: Act<CommandOf<'trackParcel'>> = (progress, { parcel, status, at, note }) => {
  const found = findParcel(progress.state, parcel);
  if (found === null) return { code: 'no-such-parcel', parcel };
  const { now } = progress.context;
  const on = at === undefined || at > now ? now : at;
  if (at !== undefined && found.track.some(each => each.status === status && each.on === on)) return null;
  if (!isLive(found) && !mayTurnUp(progress, found)) return { code: 'parcel-over', status: statusOf(found) };
  progress.emit({ type: 'ParcelTracked', parcel, status, on, note: keepNote(progress, note) });
  if (statusOf(findParcel(progress.state, parcel)!) === 'delivered') handedOver(progress, found);
  return null;
};

/** A parcel that was given up for lost may still arrive or come back, while nothing of it has been sent again or handed out. */
function mayTurnUp({ state }: Progress, parcel: Parcel): boolean {
  return (
    statusOf(parcel) === 'lost' &&
    parcel.items.every(
      code => liveParcelOf(state, code) === null && getStateOfItem(state, code).delivered === null,
    )
  );
}

function handedOver(progress: Progress, { items, waybill, to }: Parcel): void {
  const arrived = items.filter(item => getStateOfItem(progress.state, item).delivered === null);
  for (const item of arrived) progress.emit({ type: 'ItemDelivered', item, way: 'ems' });
  issueDeliveryReceipt(progress, arrived, { way: 'ems', waybill, to });
}
