import type { Application } from '@yimen/domain/application/application.ts';
import { isLive, statusOf, toSend, troubledParcels } from '@yimen/domain/application/delivery.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';

/** The parcels one act sent or heard of, as rows for `act-write.ts`. */
export function parcelRows(state: Application, events: readonly RecordedEvent[]) {
  const touched = new Set(events.flatMap(({ body }) => ('parcel' in body ? [body.parcel] : [])));
  return (state.parcels ?? [])
    .filter(each => touched.has(each.parcel))
    .map(each => ({
      parcel: each.parcel,
      carrier: each.carrier,
      waybill: each.waybill,
      status: statusOf(each),
      live: isLive(each),
      sent_at: each.sentAt,
    }));
}

/** How many results the window may post now, none while they wait to go together; and how many parcels came to grief. */
export function postingCounts(state: Application, service: ServiceDefinition): [number, number] {
  const { ready, waiting } = toSend(state, service);
  return [waiting.length > 0 ? 0 : ready.length, troubledParcels(state).length];
}
