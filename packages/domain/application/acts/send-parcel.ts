import { parseWaybill } from '../../plain/waybill.ts';
import type { CommandOf } from '../command.ts';
import { toSend } from '../delivery.ts';
import type { Act, Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';

/**
 * 寄送: results on paper go to the address he confirmed (R4.2). One parcel for all where he wants them together, and not before the
 * last of them is decided. A waybill written by hand is checked; without one the carrier is asked for it.
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
  progress.emit({
    type: 'ParcelSent',
    parcel: `P${parcels.length + 1}`,
    items: [...items].sort(),
    carrier,
    waybill: number,
    to,
  });
  return null;
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
