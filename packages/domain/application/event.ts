import type { HandedPaper, Holder, Paper } from '../custody/ledger.ts';
import type { HandoverWay, Oddity } from '../custody/sheet.ts';
import type { IssuedDocument } from '../document/issued.ts';
import type { CardFacts } from '../oversight/card.ts';
import type { Rating } from '../oversight/rating.ts';
import type { Urge } from '../oversight/urge.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Stops } from '../service/definition.ts';
import type { Actor } from './actor.ts';
import type { AskTarget } from './application.ts';
import type { Archived } from './archived.ts';
import type { Clocks } from './clocks.ts';
import type { ContactChoice } from './contact-choice.ts';
import type { Carried, ParcelStatus } from './delivery.ts';
import type { GivenFile } from './file.ts';
import type { DeliveryWay, Outcome, PauseKind } from './item.ts';
import type { Declaration, MaterialMark } from './material.ts';
import type { Reuse } from './reuse.ts';
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
      /** Where the number was on record with another name or phone: how the clerk settled it, card in hand. */
      contact?: ContactChoice;
      /** Begun from an earlier case of his: its number, and where the answers that it brought lie. */
      prefilled?: { number: string; answers: string };
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
  | {
      type: 'MaterialReused';
      material: string;
      source: Reuse;
      files: readonly (GivenFile & { sealed: string })[];
    }
  /** `reason`: why the window did not take it; null where the soldier put another in its place. */
  | { type: 'ReuseEnded'; material: string; reason: string | null; note: string | null }
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
  | { type: 'ItemDispatched'; item: string; agency: string; clocks: Clocks; channel?: 'paper' }
  | { type: 'ItemClaimed'; item: string }
  /** `from`: whose claim was taken back, where it was a colleague's, and why; absent in histories from before it was asked. */
  | { type: 'ItemReleased'; item: string; from?: string; note?: string | null }
  | { type: 'ItemReceived'; item: string; recordedFor?: RecordedFor }
  /** `stops`: which limits stand still; absent in histories from when every pause stopped both. `until`: expected to go on. */
  | {
      type: 'ItemPaused';
      item: string;
      kind: PauseKind;
      reason: string;
      note: string | null;
      stops?: Stops;
      until?: PlainDate;
      recordedFor?: RecordedFor;
    }
  | { type: 'ItemResumed'; item: string; clocks: Clocks; recordedFor?: RecordedFor }
  | {
      type: 'ItemReturned';
      item: string;
      reason: string;
      note: string | null;
      stops?: Stops;
      recordedFor?: RecordedFor;
    }
  /** `agency`: where it went to another office than before (decision 0008). */
  | { type: 'ItemRedispatched'; item: string; note: string | null; clocks: Clocks; agency?: string }
  | { type: 'ItemChecked'; item: string; check: string; outcome: string; note: string | null }
  | {
      type: 'ItemConcluded';
      item: string;
      outcome: Outcome;
      reason: string | null;
      note: string | null;
      result: string | null;
      produces: readonly string[];
      /** Where it stood still until then, its clocks with that standstill; absent in histories from before they were kept. */
      clocks?: Clocks;
      recordedFor?: RecordedFor;
    }
  /** Ended by the rule, open or granted with its result held: what was promised did not come, or all was withdrawn. `clocks`: as above. */
  | {
      type: 'ItemLapsed';
      item: string;
      reason: string;
      clocks?: Clocks;
      /** The day it had been granted and held; absent where it was still open, and in histories from before it was told. */
      granted?: PlainDate;
    }
  /** Taken back at the soldier's wish, the others going on: left out before acceptance, ended afterwards. `dropped`: asks nobody waits for any more. `clocks`: as above. */
  | { type: 'ItemWithdrawn'; item: string; note: string | null; dropped: readonly string[]; clocks?: Clocks }
  | { type: 'ItemDelivered'; item: string; way: DeliveryWay }
  /** `prints`: materials of which the window sends a print or a copy, beside the papers of the ledger (R3.4). */
  | {
      type: 'ItemHandedOver';
      item: string;
      sheet: string;
      way: HandoverWay;
      waybill: string | null;
      papers: readonly HandedPaper[];
      prints: readonly string[];
    }
  /** `clocks`: begun anew, where the catalogue counts from the day the department signs. */
  | {
      type: 'ItemSheetSigned';
      item: string;
      sheet: string;
      on: PlainDate;
      by: string | null;
      short: readonly HandedPaper[];
      odd?: readonly Oddity[];
      note: string | null;
      clocks?: Clocks;
    }
  | { type: 'ItemSheetLost'; item: string; sheet: string; note: string | null }
  | { type: 'ItemSheetRecalled'; item: string; sheet: string; note: string | null }
  /** The one entry of the ledger of papers: what one holder gives, another gets. */
  | {
      type: 'PapersMoved';
      papers: readonly Paper[];
      from: Holder;
      to: Holder;
      why: PaperMovement;
      sheet?: string;
      receipt?: Receipt;
    }
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
  /** A card for an item, with the facts that caused it (R6.2); its number is its place among the cards of the application. */
  | ({ type: 'CardIssued' } & CardFacts)
  | { type: 'CardAnswered'; card: number; item: string; why: string; measure: string }
  | { type: 'CardCancelled'; card: number; item: string; note: string }
  | ({ type: 'Urged' } & Omit<Urge, 'at' | 'answer'>)
  | { type: 'UrgeAnswered'; urge: number; about: string | null; note: string }
  | ({ type: 'Rated' } & Omit<Rating, 'at' | 'calledBack' | 'mended'>)
  | { type: 'RatingCalledBack'; rating: number; note: string }
  | { type: 'RatingMended'; rating: number; note: string }
  | ({ type: 'DocumentIssued' } & IssuedDocument)
  | { type: 'Concluded' }
  | ({ type: 'ApplicationArchived' } & Archived)
  | { type: 'Withdrawn' }
  | { type: 'Discarded' };

/** A material accepted later: the last day for it, and the items whose results are held until then (容缺). */
export type DeferredMaterial = { material: string; until: PlainDate; items: readonly string[] };

/** Why papers change hands. */
export const paperMovements = [
  ...(['taken-in', 'handed-over', 'signed-for', 'short', 'lost', 'found', 'recalled'] as const),
  ...(['returned', 'filed', 'given-back'] as const),
  /** Of certificates: from the office to the window, into the post, to the soldier, back from the post. */
  ...(['issued', 'posted', 'delivered', 'came-back'] as const),
] as const;
export type PaperMovement = (typeof paperMovements)[number];
/** Who of an office says on which day that it has them after all; `by` refers to the sealed name, null where the office itself says so here. */
export type Receipt = { on: PlainDate; by: string | null };

/** A department's own act that the window wrote down for it: whose, on which day, and where its sealed number lies (R3.4). */
export type RecordedFor = { agency: string; on: PlainDate; number: string | null };

export type Declarations = Readonly<Record<string, Declaration>>;
export type EventType = EventBody['type'];
/** Events of papers and their hand-over (R3.4). */
export type PaperEvent =
  | 'ItemHandedOver'
  | 'ItemSheetSigned'
  | 'ItemSheetLost'
  | 'ItemSheetRecalled'
  | 'PapersMoved';
/** What the soldier thinks of it, and what came of it (好差评). */
export type RatingEvent = 'Rated' | 'RatingCalledBack' | 'RatingMended';
/** Cards, their answers and their end; urges and their answers (R6.2). */
export type OversightEvent = 'CardIssued' | 'CardAnswered' | 'CardCancelled' | 'Urged' | 'UrgeAnswered';
/** What happens on the way of results to the soldier (R4.2). */
export type DeliveryEvent = 'DeliveryChosen' | 'ParcelSent' | 'ParcelLabelled' | 'ParcelTracked';
export type EventOf<T extends EventType> = Extract<EventBody, { type: T }>;

/** An event as it stands in the history: its place, when (ISO instant), and by whom. */
export type RecordedEvent = { seq: number; at: string; actor: Actor; body: EventBody };
