import { certificatesWith } from '../../custody/certificate.ts';
import { windowOf } from '../../document/letterhead.ts';
import { parseWaybill } from '../../plain/waybill.ts';
import type { CommandOf } from '../command.ts';
import { toSend } from '../delivery.ts';
import type { Act, Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { movePapers } from './move-papers.ts';

/**
 * 寄送: results on paper go to the address he confirmed (R4.2). One parcel for all where he wants them together, and not before the
 * last of them is decided. Certificates that the window keeps are with the post from now on. A waybill written by hand is checked; without one the carrier is asked for it.
 */
export const sendParcel: Act<CommandOf<'sendParcel'>> = (progress, { items, carrier, waybill }) => {
  const { delivery, parcels = [] } = progress.state;
  const to = delivery?.to ?? null;
  if (delivery?.way !== 'ems' || to === null) return { code: 'not-by-post' };
  const refusal = objectToItems(progress, items);
  if (refusal !== null) return refusal;
  if (waybill === null && carrier === 'by-hand') return { code: 'parcel-unnumbered' };
  const number = waybill === null ? null : parseWaybill(waybill);
  if (waybill !== null && (number === null || parcels.some(each => each.waybill === number)))
    return { code: 'waybill-wrong' };
  const parcel = `P${parcels.length + 1}`;
  const window = `window:${windowOf(progress)}` as const;
  progress.emit({
    type: 'ParcelSent',
    parcel,
    items: [...items].sort(),
    carrier,
    waybill: number,
    to,
  });
  const certificates = certificatesWith(progress.state.papers, window, items);
  return movePapers(progress, certificates, window, `transit:${parcel}`, 'posted');
};

function objectToItems({ state, context }: Progress, items: readonly string[]): Refusal | null {
  const { ready, waiting } = toSend(state, context.service);
  const unready = items.filter(code => !ready.includes(code));
  if (items.length === 0 || new Set(items).size < items.length || unready.length > 0)
    return { code: 'not-ready-to-send', items: unready };
  if (state.delivery?.together !== true) return null;
  const apart = [...waiting, ...ready.filter(code => !items.includes(code))];
  return apart.length > 0 ? { code: 'sent-together', items: apart } : null;
}
