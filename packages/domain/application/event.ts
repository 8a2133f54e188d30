import type { IssuedDocument } from '../document/issued.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Actor } from './actor.ts';
import type { AskTarget } from './application.ts';
import type { Clocks } from './clocks.ts';
import type { Carried, ParcelStatus } from './delivery.ts';
import type { GivenFile } from './file.ts';
import type { DeliveryWay, Outcome, PauseKind } from './item.ts';
import type { Declaration, MaterialMark } from './material.ts';
import type { VisitFacts } from './visit.ts';

/**
 * Everything that can have happened to an application. History is only added to (law 3): a changed meaning is a new
 * type, and `laws/histories/` replays every release's streams for ever. Texts and answers are references into the
 * sealed box (law 5); codes of items, reasons and materials are in clear.
 */
export type EventBody =
  | {
      type: 'Started';
      id: string;
      definition: string;
      overlays: readonly string[];
      settlement: string;
      division: string;
      city: string;
      channel: 'online' | 'window';
      applicant: string;
    }
  | {
      type: 'DraftSaved';
      answers: string;
      settlement: string;
      division: string;
      city: string;
      overlays: readonly string[];
      unticked: readonly string[];
      declared: Declarations;
    }
  | {
      type: 'Submitted';
      number: string;
      answers: string;
      items: readonly string[];
      declared: Declarations;
      /** The version of the notice he agreed to, and when (PIPL art.14); absent in histories before there was one. */
      consent?: { version: number; at: string };
    }
  | ({ type: 'FileAttached'; sealed: string } & GivenFile)
  | { type: 'FileRemoved'; file: string; material: string }
  | { type: 'MaterialsChecked'; marks: readonly MaterialMark[] }
  | {
      type: 'CorrectionAsked';
      from: string;
      asks: readonly { id: string; target: AskTarget; reason: string; note: string | null }[];
    }
  | { type: 'CorrectionAnswered'; answers: string; answered: readonly string[]; declared: Declarations }
  | { type: 'MaterialsDeferred'; promise: 'signed' | 'declared'; materials: readonly DeferredMaterial[] }
  | { type: 'DeferralsReminded'; materials: readonly string[] }
  | { type: 'DeferralsLapsed'; materials: readonly string[] }
  | { type: 'Refused'; reason: string; note: string | null }
  | { type: 'Accepted' }
  | { type: 'ItemDeclined'; item: string; agency: string; reason: string; note: string | null }
  | { type: 'ItemHeld'; item: string; agency: string; waitsFor: readonly string[] }
  | { type: 'ItemDispatched'; item: string; agency: string; clocks: Clocks }
  | { type: 'ItemClaimed'; item: string }
  | { type: 'ItemReleased'; item: string }
  | { type: 'ItemReceived'; item: string }
  | { type: 'ItemPaused'; item: string; kind: PauseKind; reason: string; note: string | null }
  | { type: 'ItemResumed'; item: string; clocks: Clocks }
  | { type: 'ItemReturned'; item: string; reason: string; note: string | null }
  | { type: 'ItemRedispatched'; item: string; note: string | null; clocks: Clocks }
  | { type: 'ItemChecked'; item: string; check: string; outcome: string; note: string | null }
  | {
      type: 'ItemConcluded';
      item: string;
      outcome: Outcome;
      reason: string | null;
      note: string | null;
      result: string | null;
      produces: readonly string[];
    }
  /** Ended by the rule, open or granted with its result held: what was promised did not come, or all was withdrawn. */
  | { type: 'ItemLapsed'; item: string; reason: string }
  | { type: 'ItemDelivered'; item: string; way: DeliveryWay }
  | { type: 'ItemClocksSettled'; item: string; clocks: Clocks }
  | { type: 'VisitRecorded'; visit: VisitFacts }
  /** `visit` by its number, with its day and where its words lie, so that this can be told by itself. */
  | { type: 'VisitStruck'; visit: number; on: string; words: string | null; note: string }
  /** `to`: where the recipient lies sealed; null where nothing is posted (R4.2). */
  | { type: 'DeliveryChosen'; way: DeliveryWay; together: boolean; to: string | null }
  | {
      type: 'ParcelSent';
      parcel: string;
      items: readonly string[];
      carrier: Carried;
      waybill: string | null;
      to: string;
    }
  | { type: 'ParcelLabelled'; parcel: string; waybill: string }
  | { type: 'ParcelTracked'; parcel: string; status: ParcelStatus; on: string; note: string | null }
  | ({ type: 'DocumentIssued' } & IssuedDocument)
  | { type: 'Concluded' }
  | { type: 'Withdrawn' }
  | { type: 'Discarded' };

/** A material accepted later: the last day for it, and the items whose results are held until then (容缺). */
export type DeferredMaterial = { material: string; until: PlainDate; items: readonly string[] };

export type Declarations = Readonly<Record<string, Declaration>>;
export type EventType = EventBody['type'];
export type EventOf<T extends EventType> = Extract<EventBody, { type: T }>;

/** An event as it stands in the history: its place, when (ISO instant), and by whom. */
export type RecordedEvent = { seq: number; at: string; actor: Actor; body: EventBody };
