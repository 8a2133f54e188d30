import type { SheetPart } from '../custody/sheet.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import type { Stops } from '../service/definition.ts';
import type { LastAct } from './actor.ts';
import type { Clocks } from './clocks.ts';
import type { ResultFile } from './result-file.ts';

export const itemStatuses = ['waiting', 'dispatched', 'received', 'paused', 'returned', 'concluded'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** 补正 · 特别程序 · 等待外部 */
export type PauseKind = 'correction' | 'special' | 'external';

/**
 * How an item (子办件) ended. `granted` 准予, `denied` 不予, `terminated` 终止,
 * `declined` 不予受理 at the window while the rest of the application was accepted.
 */
export const outcomes = ['granted', 'denied', 'terminated', 'declined'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where an item stands. Each stage carries exactly the facts that belong to it. */
export type Stage =
  | { status: 'waiting' }
  | { status: 'dispatched' }
  | { status: 'received' }
  | ({
      status: 'paused';
      kind: PauseKind;
      reason: string;
      note: string | null;
      since: string;
      /** When it is expected to go on, as the applicant was told. */
      until?: PlainDate;
      /** The day the department stopped, where the window recorded it later (R3.4). */
      on?: PlainDate;
    } & Standstill)
  | ({
      status: 'returned';
      reason: string;
      note: string | null;
      since: string;
      /** The day the department sent it back, where the window recorded it later (R3.4). */
      on?: PlainDate;
    } & Standstill)
  | {
      status: 'concluded';
      outcome: Outcome;
      reason: string | null;
      note: string | null;
      result: string | null;
      /** What the office added to the result as files; absent where nothing was. */
      files?: readonly ResultFile[];
      at: string;
      /** The day the department decided, where the window recorded it later (R3.4). */
      on?: PlainDate;
      /** The day the department had granted it, where its held result lapsed afterwards (容缺): its clock stopped then. */
      granted?: PlainDate;
    };

/** Which limits stand still; histories from before it was told stopped both. */
type Standstill = { stops?: Stops };

/** One item of an application. Claim, delivery and checks are separate facts, never a product status. */
export type Item = {
  code: string;
  agency: string;
  waitsFor: readonly string[];
  stage: Stage;
  clocks: Clocks | null;
  claimedBy: string | null;
  /** The last claim a colleague took back: whose, who did, when, and why. */
  taken?: { from: string; by: string; at: string; note: string | null };
  dispatchedAt: string | null;
  receivedAt: string | null;
  /** What was delivered how, once it was (R4.2). */
  delivered: { way: DeliveryWay; at: string } | null;
  checks: Readonly<Record<string, { outcome: string; note: string | null; at: string; by: string }>>;
  /** `paper`: it goes to its department as 材料交接单 and papers (R3.4); absent: the department logs in. */
  channel?: 'paper';
  /** Every hand-over of it, oldest first. */
  sheets?: readonly SheetPart[];
  /** How often it was sent out: 1, and one more after each return to the window. */
  sendings: number;
  /** Counts the acts on this item: an act that saw an older one is stale. */
  revision: number;
  last: LastAct | null;
};

export const deliveryWays = ['electronic', 'pickup', 'ems'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** The day its clock stopped: paused, at the window or ended, by the department's own day where the window recorded it; null while it runs. */
export function dayStopped(stage: Stage): PlainDate | null {
  if (stage.status === 'concluded') return stage.granted ?? stage.on ?? dateOfInstant(stage.at);
  return 'since' in stage ? (stage.on ?? dateOfInstant(stage.since)) : null;
}

/** Without an outcome yet; a standing clock, 退回 and waiting for another item are open too. */
export function isOpen(item: Item): boolean {
  return item.stage.status !== 'concluded';
}

/** By its decision alone: a granted result may still be held for a promised material (`isReleased`). */
export function isGranted(item: Item): boolean {
  return item.stage.status === 'concluded' && item.stage.outcome === 'granted';
}
