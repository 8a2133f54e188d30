import type { Application } from './application.ts';
import type { Parcel, Tracked } from './delivery.ts';
import type { DeliveryEvent } from './event.ts';
import type { Appliers } from './evolve.ts';

/** Events on the way of results to the soldier (R4.2). */
export const evolveDelivery = {
  DeliveryChosen: (application, { way, together, to }, { at }) => ({
    ...application,
    delivery: { way, together, to, at },
  }),

  ParcelSent: (application, { type: _type, ...sent }, { at }) => ({
    ...application,
    parcels: [...(application.parcels ?? []), { ...sent, sentAt: at, track: [] }],
  }),

  ParcelLabelled: (application, { parcel, waybill }) => onParcel(application, parcel, () => ({ waybill })),

  ParcelTracked: (application, { parcel, status, on, note }) =>
    onParcel(application, parcel, ({ track }) => ({ track: inOrder([...track, { status, on, note }]) })),
} satisfies Appliers<DeliveryEvent>;

function onParcel(
  application: Application,
  parcel: string,
  change: (parcel: Parcel) => Partial<Parcel>,
): Application {
  const parcels = (application.parcels ?? []).map(each =>
    each.parcel === parcel ? { ...each, ...change(each) } : each,
  );
  return { ...application, parcels };
}

/** By when it happened, not by when it was heard; of one instant, what was heard last. */
function inOrder(track: readonly Tracked[]): Tracked[] {
  return [...track].sort((a, b) => a.on.localeCompare(b.on));
}
