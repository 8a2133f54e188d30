import type { PlainDate } from '../plain/date.ts';
import type { HandedPaper } from './ledger.ts';

export const handoverWays = ['hand', 'ems'] as const;
export type HandoverWay = (typeof handoverWays)[number];

/**
 * What one 材料交接单 carries of one item: a sheet is one number over many applications, and each application knows its own part
 * (R3.4: what was handed over to whom and when it arrived).
 */
export type SheetPart = {
  sheet: string;
  way: HandoverWay;
  waybill: string | null;
  /** Papers of the ledger: each is answered for until it is back or filed. */
  papers: readonly HandedPaper[];
  /** Materials of which a print or a copy that the window made goes along; what is lost of these is printed again. */
  prints: readonly string[];
  at: string;
  signed: Signature | null;
  lostAt: string | null;
  /** Taken back by the window before anybody signed: its papers are at the window again. */
  recalledAt?: string;
};

/** Who signed for it on which day, and what of the list was not there. `by` and `note` refer to the sealed name and words. */
export type Signature = {
  on: PlainDate;
  by: string | null;
  short: readonly HandedPaper[];
  /** What else was not as the list says; the note says which and how. */
  odd?: readonly Oddity[];
  note: string | null;
};

/** 多出、破损、错件: of what came, some was not on the list, damaged, or somebody else's. */
export const oddities = ['extra', 'damaged', 'wrong'] as const;
export type Oddity = (typeof oddities)[number];

/** Handed over and neither signed for nor lost nor taken back: on its way. */
export function isOnTheWay(part: SheetPart): boolean {
  return part.signed === null && part.lostAt === null && part.recalledAt === undefined;
}

/** What can still be signed for under a sheet: what is on its way, else what was given up for lost. */
export function findAwaited(sheets: readonly SheetPart[], sheet: string): SheetPart | undefined {
  const own = sheets.filter(each => each.sheet === sheet && each.signed === null);
  return own.findLast(isOnTheWay) ?? own.findLast(each => each.lostAt !== null);
}

/** The part that is on its way; an item has at most one. */
export function partOnTheWay({ sheets = [] }: { sheets?: readonly SheetPart[] }): SheetPart | null {
  return sheets.find(isOnTheWay) ?? null;
}

/**
 * By any of its hand-overs, also where something of the list was short: from then on the office has it, and its acts are open
 * (R3.4).
 */
export function isSignedFor({ sheets = [] }: { sheets?: readonly SheetPart[] }): boolean {
  return sheets.some(each => each.signed !== null);
}
