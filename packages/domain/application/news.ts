import type { Application } from './application.ts';
import type { EventBody, EventOf, EventType, RecordedEvent } from './event.ts';
import { standingOf } from './standing.ts';

/** What a soldier is told on his phone, the weightiest last: of one act he hears one thing, that which says the most. */
export const newsKinds = [
  'rated-at-window',
  'rating-answered',
  'submitted',
  'accepted',
  'parcel-sent',
  'material-due',
  'item-paused',
  'item-ended',
  'correction-asked',
  'refused',
  'withdrawn',
  'concluded',
  'unsuccessful',
] as const;
export type News = (typeof newsKinds)[number];

/**
 * What one act tells the applicant, or null when it is no news to him; `after`: how it left the application. `seq` is the event that says it:
 * with the application's id it names the message, so that none is ever made twice.
 */
export function newsOf(
  events: readonly RecordedEvent[],
  after: Pick<Application, 'status' | 'items'>,
): { news: News; seq: number } | null {
  let found: { news: News; seq: number } | null = null;
  for (const { seq, body } of events) {
    const news = (tells[body.type] as Tells<EventBody>)(body, after);
    if (news !== null && (found === null || newsKinds.indexOf(news) > newsKinds.indexOf(found.news)))
      found = { news, seq };
  }
  return found;
}

const says = (news: News) => () => news;
const silent = () => null;

/** event × what it tells. An item that ended without being granted is told at once; a granted one shows in the list and at the end. */
type Tells<B> = (body: B, after: Pick<Application, 'status' | 'items'>) => News | null;
const tells: { [T in EventType]: Tells<EventOf<T>> } = {
  Started: silent,
  DraftSaved: silent,
  Submitted: says('submitted'),
  FileAttached: silent,
  FileRemoved: silent,
  MaterialReused: silent,
  ReuseEnded: silent,
  MaterialsChecked: silent,
  MaterialsDeferred: silent,
  DeferralsReminded: says('material-due'),
  DeferralsLapsed: silent,
  CorrectionAsked: says('correction-asked'),
  CorrectionAnswered: silent,
  Refused: says('refused'),
  Accepted: says('accepted'),
  ItemDeclined: says('item-ended'),
  ItemHeld: silent,
  ItemDispatched: silent,
  ItemClaimed: silent,
  ItemReleased: silent,
  ItemReceived: silent,
  ItemPaused: ({ kind }) => (kind === 'special' ? 'item-paused' : null),
  ItemResumed: silent,
  ItemReturned: silent,
  ItemRedispatched: silent,
  ItemChecked: silent,
  ItemConcluded: ({ outcome }) => (outcome === 'granted' ? null : 'item-ended'),
  ItemLapsed: says('item-ended'),
  ItemWithdrawn: says('item-ended'),
  ItemDelivered: silent,
  ItemHandedOver: silent,
  ItemSheetSigned: silent,
  ItemSheetLost: silent,
  ItemSheetRecalled: silent,
  PapersMoved: silent,
  ItemClocksSettled: silent,
  VisitRecorded: silent,
  DeliveryChosen: silent,
  ParcelSent: ({ waybill }) => (waybill === null ? null : 'parcel-sent'),
  ParcelLabelled: says('parcel-sent'),
  ParcelTracked: silent,
  CardIssued: silent,
  CardAnswered: silent,
  CardCancelled: silent,
  Urged: silent,
  UrgeAnswered: silent,
  Rated: ({ channel }) => (channel === 'window' ? 'rated-at-window' : null),
  RatingCalledBack: silent,
  RatingMended: says('rating-answered'),
  DocumentIssued: silent,
  VisitStruck: silent,
  Concluded: (_body, after) => (standingOf(after) === 'unsuccessful' ? 'unsuccessful' : 'concluded'),
  ApplicationArchived: silent,
  Withdrawn: says('withdrawn'),
  Discarded: silent,
};
