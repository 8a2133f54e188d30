import type { EventType } from '../application/event.ts';

/**
 * event × does the soldier read it in the history of his own application. Every new event needs a decision here; who of the
 * staff took the file, and what they compared, is the office's own business (law 8).
 */
export const toldToSoldier = {
  Started: true,
  DraftSaved: false,
  Submitted: true,
  FileAttached: true,
  FileRemoved: true,
  MaterialsChecked: true,
  MaterialsDeferred: true,
  DeferralsReminded: true,
  DeferralsLapsed: true,
  CorrectionAsked: true,
  CorrectionAnswered: true,
  Refused: true,
  Accepted: true,
  ItemDeclined: true,
  ItemHeld: true,
  ItemDispatched: true,
  ItemClaimed: false,
  ItemReleased: false,
  ItemReceived: true,
  ItemPaused: true,
  ItemResumed: true,
  ItemReturned: true,
  ItemRedispatched: true,
  ItemChecked: false,
  ItemConcluded: true,
  ItemLapsed: true,
  ItemDelivered: true,
  ItemClocksSettled: true,
  VisitRecorded: true,
  VisitStruck: true,
  DocumentIssued: true,
  Concluded: true,
  Withdrawn: true,
  Discarded: true,
} as const satisfies Record<EventType, boolean>;
