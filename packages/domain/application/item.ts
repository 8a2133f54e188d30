import type { LastAct } from './actor.ts';
import type { Clocks } from './clocks.ts';

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
  | { status: 'paused'; kind: PauseKind; reason: string; note: string | null; since: string }
  | { status: 'returned'; reason: string; note: string | null; since: string }
  | {
      status: 'concluded';
      outcome: Outcome;
      reason: string | null;
      note: string | null;
      result: string | null;
      at: string;
    };

/** One item of an application. Claim, delivery and checks are separate facts, never a product status. */
export type Item = {
  code: string;
  agency: string;
  waitsFor: readonly string[];
  stage: Stage;
  clocks: Clocks | null;
  claimedBy: string | null;
  dispatchedAt: string | null;
  receivedAt: string | null;
  /** What was delivered how, once it was (R4.2). */
  delivered: { way: DeliveryWay; at: string } | null;
  checks: Readonly<Record<string, { outcome: string; note: string | null; at: string; by: string }>>;
  /** How often it was sent out: 1, and one more after each return to the window. */
  sendings: number;
  /** Counts the acts on this item: an act that saw an older one is stale. */
  revision: number;
  last: LastAct | null;
};

export const deliveryWays = ['electronic', 'pickup', 'ems'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

export function isOpen(item: Item): boolean {
  return item.stage.status !== 'concluded';
}

export function isGranted(item: Item): boolean {
  return item.stage.status === 'concluded' && item.stage.outcome === 'granted';
}
