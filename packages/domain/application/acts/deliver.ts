import { issueDeliveryReceipt } from '../../document/delivery-receipt.ts';
import { getStateOfItem, heldFor } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { liveParcelOf } from '../delivery.ts';
import type { Act } from '../progress.ts';

/** 送达: the result reached the soldier (R4.2). Said once; a second time changes nothing. What is in the post is not handed out. */
export const deliver: Act<CommandOf<'deliver'>> = (progress, { item, way }) => {
  const lacking = heldFor(progress.state, item);
  if (lacking.length > 0) return { code: 'result-held', materials: lacking };
  if (getStateOfItem(progress.state, item).delivered !== null) return null;
  const parcel = liveParcelOf(progress.state, item);
  if (parcel !== null) return { code: 'parcel-on-the-way', waybill: parcel.waybill };
  progress.emit({ type: 'ItemDelivered', item, way });
  if (way !== 'electronic') issueDeliveryReceipt(progress, [item], { way, waybill: null, to: null });
  return null;
};
