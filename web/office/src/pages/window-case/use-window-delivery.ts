import type { CallInput, RouteKey } from '@yimen/contract/client.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { type ActOptions, lookKey, useAct } from '../../parts/api.ts';

export type WindowDelivery = ReturnType<typeof useWindowDelivery>;
type Status = CallInput<'POST /api/window/applications/:id/parcels/:parcel'>['body']['status'];
/** How results travel, as the soldier says it to the window. */
export type Choice = Omit<CallInput<'PUT /api/window/applications/:id/delivery'>['body'], 'seen'>;

/** The window's acts on the way of results. Each answers the new view, which goes into the cache (law 2). */
export function useWindowDelivery(view: WindowView, onDone: (said: string) => void) {
  const params = { id: view.id };
  const seen = view.revision;
  const options = <K extends RouteKey>(said: string): ActOptions<K> => ({
    answers: lookKey('GET /api/window/applications/:id', { params }),
    changes: ['GET /api/window/queue'],
    onDone: () => onDone(said),
  });
  const send = useAct('POST /api/window/applications/:id/parcels', options('已登记寄出'));
  const track = useAct('POST /api/window/applications/:id/parcels/:parcel', options('邮件状态已登记'));
  const choose = useAct('PUT /api/window/applications/:id/delivery', options('送达方式已登记'));
  return {
    choose: (body: Choice) => choose.mutate({ params, body: { ...body, seen } }),
    send: (items: string[], waybill: string | null) =>
      send.mutate({ params, body: { items, waybill, seen } }),
    track: (parcel: string, status: Status, note: string) =>
      track.mutate({
        params: { ...params, parcel },
        body: { status, seen, ...(note === '' ? {} : { note }) },
      }),
    busy: choose.isPending || send.isPending || track.isPending,
  };
}
