import { certificatesWith } from '../../custody/certificate.ts';
import { issueDeliveryReceipt } from '../../document/delivery-receipt.ts';
import { windowOf } from '../../document/letterhead.ts';
import { getStateOfItem, heldFor } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { handedWays, liveParcelOf } from '../delivery.ts';
import type { Act } from '../progress.ts';
import { movePapers } from './move-papers.ts';

/**
 * 送达: the result reached the soldier (R4.2). Said once; a second time changes nothing, but for a certificate that lay at the window still
 * while its result was delivered electronically: it is handed out, against a 送达回执. What is in the post is not handed out,
 * and what goes by post is delivered by its parcel, never by saying so.
 */
export const deliver: Act<CommandOf<'deliver'>> = (progress, { item, way }) => {
  const lacking = heldFor(progress.state, item);
  if (lacking.length > 0) return { code: 'result-held', materials: lacking };
  const window = `window:${windowOf(progress)}` as const;
  const certificates = way === 'electronic' ? [] : certificatesWith(progress.state.papers, window, [item]);
  const first = getStateOfItem(progress.state, item).delivered === null;
  if (!first && certificates.length === 0) return null;
  const parcel = liveParcelOf(progress.state, item);
  if (parcel !== null) return { code: 'parcel-on-the-way', waybill: parcel.waybill };
  const ways = handedWays(progress.state, progress.context.service, item);
  if (first && !ways.includes(way)) return { code: 'way-unfit', ways };
  if (first) progress.emit({ type: 'ItemDelivered', item, way });
  movePapers(progress, certificates, window, 'applicant', 'delivered');
  if (way !== 'electronic') issueDeliveryReceipt(progress, [item], { way, waybill: null, to: null });
  return null;
};
