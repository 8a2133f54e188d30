import { parseWaybill } from '../../plain/waybill.ts';
import type { CommandOf } from '../command.ts';
import { findParcel, statusOf } from '../delivery.ts';
import type { Act } from '../progress.ts';

/** The carrier took the order and gave the waybill. Said once; the same again changes nothing, as an order repeated after a broken line does. */
export const labelParcel: Act<CommandOf<'labelParcel'>> = (progress, { parcel, waybill }) => {
  const found = findParcel(progress.state, parcel);
  if (found === null) return { code: 'no-such-parcel', parcel };
  const number = parseWaybill(waybill);
  if (number === null) return { code: 'waybill-wrong' };
  if (found.waybill === number) return null;
  if (found.waybill !== null || statusOf(found) !== 'sent')
    return { code: 'parcel-over', status: statusOf(found) };
  progress.emit({ type: 'ParcelLabelled', parcel, waybill: number });
  return null;
};
