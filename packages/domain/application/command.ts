import type { HandedPaper } from '../custody/ledger.ts';
import type { HandoverWay, Oddity } from '../custody/sheet.ts';
import type { Answers } from '../form/condition.ts';
import type { Rating, RatingChannel, RatingLevel } from '../oversight/rating.ts';
import type { DatedThresholds, ThresholdsInForce } from '../oversight/thresholds.ts';
import type { Urged } from '../oversight/urge.ts';
import type { PlainDate } from '../plain/date.ts';
import type { AskTarget } from './application.ts';
import type { PackageFact } from './archived.ts';
import type { ContactChoice } from './contact-choice.ts';
import type { Carried, ParcelStatus } from './delivery.ts';
import type { Declarations } from './event.ts';
import type { GivenFile } from './file.ts';
import type { DeliveryWay, Outcome } from './item.ts';
import type { MaterialMark } from './material.ts';
import type { Recipient } from './recipient.ts';
import type { ReuseGiven } from './reuse.ts';

/** One thing asked of the soldier, as staff raise it: what, why (from the catalogue), and in words if that helps. */
export type AskDraft = { target: AskTarget; reason: string; note?: string };

/** What the soldier has entered so far. */
export type DraftContents = {
  settlement: string;
  answers: Answers;
  unticked: readonly string[];
  declared: Declarations;
};

/** The common block of the person's last application, with its number (R5.1, R5.2). */
export type EarlierAnswers = { number: string; answers: Answers };

/** An item the window does not accept while it accepts the others. */
export type DeclinedItem = { item: string; reason: string; note?: string };

/**
 * 容缺受理: secondary materials that are accepted later. `signed`: the soldier signed the promise at the window; without it each must
 * have been promised online. `until` may be earlier than the rule's last day, never later; null is the last day.
 */
export type DeferralDraft = { materials: readonly string[]; signed: boolean; until: PlainDate | null };

/** Acts on the application as a whole. */
export type ApplicationCommand =
  | ({ type: 'start'; id: string; applicant: string; earlier?: EarlierAnswers } & DraftContents)
  | ({ type: 'saveDraft' } & DraftContents)
  /** `consent`: the version of the notice he agreed to. */
  | { type: 'submit'; consent?: number }
  | { type: 'discard' }
  | { type: 'withdraw' }
  /** `note`: how he asked for it; the window says so, he himself need not. */
  | { type: 'withdrawItem'; item: string; note?: string | undefined }
  | { type: 'answerCorrection'; answers: Answers; declared: Declarations }
  | ({
      type: 'register';
      id: string;
      applicant: string;
      marks: readonly MaterialMark[];
      place: string;
      /** The notice the clerk had him read and agree to. */
      consent?: number | undefined;
      /** How the clerk settled it where the number is on record with another name or phone. */
      contact?: ContactChoice | undefined;
      /** What serves again from earlier. */
      reused?: readonly ReuseGiven[];
    } & DraftContents &
      ({ next: 'hold' } | { next: 'accept'; declined: readonly DeclinedItem[]; deferral?: DeferralDraft }))
  /** `name`: what it was called, cleaned; `digest`: SM3 of its contents. Both are sealed. */
  /** `replaces`: the file of the same material it takes the place of. */
  | { type: 'attachFile'; given: GivenFile; name: string; digest: string; replaces?: string | undefined }
  | { type: 'removeFile'; file: string }
  | { type: 'reuseMaterial'; given: ReuseGiven }
  /** `reason`: the window's, why it does not take it; the soldier needs none. */
  | { type: 'endReuse'; material: string; reason?: string | undefined; note?: string | undefined }
  | { type: 'checkMaterials'; marks: readonly MaterialMark[] }
  /** `marks`: what the window has checked off meanwhile and not yet saved; it goes on record with the act, whichever it is. */
  | { type: 'requestCorrection'; asks: readonly AskDraft[]; marks?: readonly MaterialMark[] }
  | { type: 'amend'; answers: Answers; marks: readonly MaterialMark[] }
  | { type: 'refuse'; reason: string; note: string; marks?: readonly MaterialMark[] }
  /** `place`: where the soldier stood while it was accepted, which is a visit (R4.3); absent when the papers came without him. */
  | {
      type: 'accept';
      marks: readonly MaterialMark[];
      declined: readonly DeclinedItem[];
      deferral?: DeferralDraft;
      place?: string;
    }
  /** `on`: the day he came, today unless told. `confirmed`: he did come, although the same visit is on record for that day. */
  | {
      type: 'recordVisit';
      place: string;
      why: string;
      items: readonly string[];
      on?: string | undefined;
      confirmed?: boolean | undefined;
    }
  /** `visit`: its number in the order of recording, from 1. */
  | { type: 'strikeVisit'; visit: number; why: string }
  /** The window hands papers back to the soldier, against his signature (证件交接单). */
  | { type: 'giveBack'; papers: readonly HandedPaper[] }
  | { type: 'settleClocks' }
  /** The platform issues the cards that are due today, by the province's thresholds as they are then; `every` number of them, the newest first, for what stopped before. */
  | { type: 'issueCards'; thresholds: ThresholdsInForce; every?: readonly DatedThresholds[] }
  /** `why` it came to this, `measure`: what the office does about it. */
  | { type: 'answerCard'; card: number; why: string; measure: string }
  | { type: 'cancelCard'; card: number; reason: string }
  /** `about`: the item that is asked about; absent means the case as a whole. */
  | { type: 'urge'; about?: string; to: Urged; note: string }
  | { type: 'answerUrge'; urge: number; note: string }
  /** `about`: the item; absent means the case as a whole. */
  | {
      type: 'rate';
      about?: string;
      level: RatingLevel;
      indicators: Rating['indicators'];
      channel: RatingChannel;
      words?: string;
    }
  | { type: 'callBack'; rating: number; note: string }
  | { type: 'mendRating'; rating: number; note: string }
  /** The day of a promise is near, or has passed: the platform reminds, or ends what waited for it. */
  | { type: 'settleDeferrals' }
  /** The package made of it on a day, when it had this revision. */
  | { type: 'archive'; sealed: PackageFact; on: PlainDate; revision: number }
  /** `to`: where the post goes; left out where nothing is posted. */
  | { type: 'chooseDelivery'; way: DeliveryWay; together: boolean; to?: Recipient }
  /** Without a waybill the carrier is asked for one afterwards, and `labelParcel` says it. */
  | { type: 'sendParcel'; items: readonly string[]; carrier: Carried; waybill: string | null }
  | { type: 'labelParcel'; parcel: string; waybill: string }
  /** `at`: when it happened to the parcel, by the carrier's word; left out: now. */
  | { type: 'trackParcel'; parcel: string; status: ParcelStatus; at?: string; note?: string };

/** Acts on one item. `seen` is the item's revision the person was looking at; null for programs that only know the id. */
export type ItemCommand = { item: string; seen: number | null } & (
  | { type: 'claim' }
  /** `note`: why a colleague's claim is taken back; one's own needs no reason. */
  | { type: 'release'; note?: string | undefined }
  | { type: 'receive' }
  /** `until`: the day it is expected to go on; a special procedure needs one. */
  | { type: 'pause'; kind: 'special' | 'external'; reason: string; note?: string; until?: string }
  | { type: 'pause'; kind: 'correction'; asks: readonly AskDraft[] }
  | { type: 'resume' }
  | { type: 'returnToWindow'; reason: string; note: string }
  /** `agency`: another office than the one that sent it back; absent sends it there again. */
  | { type: 'redispatch'; note?: string; agency?: string }
  | { type: 'recordCheck'; check: string; outcome: string; note?: string }
  | ({ type: 'conclude' } & Ending)
  | { type: 'deliver'; way: DeliveryWay }
  | PaperCommand
);

/** Acts on an item that goes to its department on paper (R3.4). */
type PaperCommand =
  | { type: 'handOver'; sheet: string; way: HandoverWay; waybill?: string; papers: readonly HandedPaper[] }
  /** `short`: what of the list was not there. `signed`: who signed the paper sheet and when, where the window records it. */
  | {
      type: 'signSheet';
      sheet: string;
      short: readonly HandedPaper[];
      odd?: readonly Oddity[];
      note?: string;
      signed?: { by: string; on: PlainDate };
    }
  | { type: 'reportLost'; sheet: string; note: string }
  /** `signed`: who of the office signed for it and when, where the window records that the office has it after all. */
  | {
      type: 'reportFound';
      sheet: string;
      papers: readonly HandedPaper[];
      at: 'window' | 'agency';
      signed?: { by: string; on: PlainDate } | undefined;
    }
  /** `note`: why the window takes it back. */
  | { type: 'recallSheet'; sheet: string; note: string }
  /** `result`: what the office issued comes with them. */
  | { type: 'returnPapers'; papers: readonly HandedPaper[]; result?: boolean }
  /** What the department did on paper, on its own day `on`; `number` is its own document's. */
  | {
      type: 'recordPause';
      on: PlainDate;
      kind: 'special' | 'external';
      reason: string;
      note?: string;
      until?: string;
    }
  | { type: 'recordPause'; on: PlainDate; kind: 'correction'; asks: readonly AskDraft[] }
  | { type: 'recordResume'; on: PlainDate }
  | { type: 'recordReturn'; on: PlainDate; reason: string; note: string }
  | ({ type: 'recordResult'; on: PlainDate; number?: string } & Ending);

/** How an item ends: granted with what the result says, or not, with a catalogued reason and words. */
export type Ending =
  | { outcome: 'granted'; result: Answers; note?: string }
  | { outcome: Exclude<Outcome, 'granted' | 'declined'>; reason: string; note: string };

export type Command = ApplicationCommand | ItemCommand;
export type CommandType = Command['type'];
export type ItemCommandType = ItemCommand['type'];
export type ApplicationCommandType = ApplicationCommand['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/**
 * Acts on one item say which revision of it they were decided on (`seen`); `withdrawItem` names an item too, and is an act on
 * the application.
 */
export function isItemCommand(command: Command): command is ItemCommand {
  return 'item' in command && 'seen' in command;
}
