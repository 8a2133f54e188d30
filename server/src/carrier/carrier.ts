import type { Carried, ParcelStatus } from '@yimen/domain/application/delivery.ts';
import type { Recipient } from '@yimen/domain/application/recipient.ts';

/** What a carrier needs to know of a parcel. `order` is ours, the same however often it is asked, so that none is ordered twice. */
export type ParcelOrder = { order: string; to: Recipient };

/** `refused`: the carrier said no and will say it again, in its own words; everything else that goes wrong is thrown and tried again. */
export type Ordered = { ok: true; waybill: string } | { ok: false; refused: string };

/** Something that happened to a parcel, by the carrier's own clock and in its own words. */
export type CarrierNews = { status: ParcelStatus; at: string; words: string };

/** How parcels leave the platform (R3.4, R4.2): one port; without an agreement with China Post the window keeps waybills by hand. */
export type Carrier = {
  code: Carried;
  order: (parcel: ParcelOrder) => Promise<Ordered>;
  /** Everything known of a waybill; none as long as nothing is. */
  track: (waybill: string) => Promise<CarrierNews[]>;
};
