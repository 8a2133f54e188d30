import type { Application } from '@yimen/domain/application/application.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import { parcelStatuses, toSend } from '@yimen/domain/application/delivery.ts';
import { deliveryWays } from '@yimen/domain/application/item.ts';
import { service } from '../world.ts';

/** What the acts on the way of results are filled in with: mostly what may be sent, by a number not used before, and now and then nonsense. */
export function deliveryBodies(state: Application, pick: number) {
  const parcels = state.parcels ?? [];
  const { ready } = toSend(state, service);
  const last = pick % 5 === 0 ? 'P9' : `P${parcels.length}`;
  const waybill = String(1_000_000_000_000 + parcels.length * 7 + (pick % 3));
  return {
    chooseDelivery: {
      way: pick % 4 === 0 ? deliveryWays[pick % 3] : 'ems',
      together: pick % 3 === 0,
      to: { name: '梁永安', phone: '13800000001', address: pick % 11 === 0 ? '' : '台山市台城街道一号' },
    },
    sendParcel: {
      items: pick % 7 === 0 ? ['02', '02'] : ready,
      carrier: pick % 2 === 0 ? 'ems' : 'by-hand',
      waybill: pick % 4 === 0 ? null : pick % 13 === 0 ? '1' : waybill,
    },
    labelParcel: { parcel: last, waybill },
    trackParcel: {
      parcel: last,
      status: parcelStatuses[pick % parcelStatuses.length],
      note: '家中无人，改约',
      ...(pick % 4 === 0 && { at: '2026-01-05T00:00:00.000Z' }),
    },
  } satisfies Partial<Record<CommandType, object>>;
}
