import { rowActs, sheetActs } from '@yimen/domain/annex/offers.ts';
import { cellNames, cellSources } from '@yimen/domain/annex/row.ts';
import { rowStatuses, sheetStatuses } from '@yimen/domain/annex/sheet.ts';
import { z } from 'zod';

const words = z.string().trim().max(60);

/** What a cell of the annex may hold: a choice of 有/没有, a choice with its blank, ticked boxes or lines, a figure. */
export const annexValue = z.union([
  z.number(),
  words,
  z.object({ code: words, named: words.optional() }),
  z.array(words).max(20).readonly(),
]);

const choice = z.object({ code: z.string(), label: z.string(), named: z.string().optional() });
const pair = z.object({ before: z.string(), after: z.string(), unit: z.string() });

/** The printed form, as far as a page draws from it. */
export const annexFormView = z.object({
  title: z.string(),
  source: z.string(),
  heads: z.record(z.string(), z.string()),
  /** What the printed words mean where they mislead. */
  explained: z.record(z.string(), z.string()),
  runs: z.array(choice).readonly(),
  office: z.array(choice).readonly(),
  system: z.array(choice).readonly(),
  services: z.array(choice).readonly(),
  otherServices: z.object({ label: z.string(), lines: z.number() }),
  pairs: z.object({ copies: pair, visits: pair, days: pair }),
  /** Which of the platform's items stand behind a box of the annex; the version of the form is the version of this. */
  mapping: z.array(z.object({ label: z.string(), other: z.boolean(), items: z.array(z.string()) })),
  version: z.number(),
});

export const annexCellView = z.object({
  cell: z.enum(cellNames),
  source: z.enum(cellSources),
  said: annexValue.nullable(),
  /** What the platform counts, also where somebody put something else in its place. */
  computed: annexValue.nullable(),
  computedText: z.string(),
  /** Who typed what stands there, and why something else than what is counted. */
  entered: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
  /** How many cases stand behind the computed figure; null where it is not counted. */
  cases: z.number().nullable(),
});

const printedLines = z.array(z.object({ ticked: z.boolean().nullable(), text: z.string() })).readonly();

/** A row as the annex prints it, column by column, with which columns hold what somebody typed or changed. */
export const annexRowLine = z.object({
  division: z.string(),
  name: z.string(),
  status: z.enum(rowStatuses),
  statusText: z.string(),
  missing: z.number(),
  printed: z.record(z.string(), printedLines),
  sources: z.record(z.string(), z.enum(cellSources)),
});

/** What happened, the newest first, a page at a time; `next` is asked with for the lines before. */
export const annexHistory = z.object({
  lines: z.array(z.object({ seq: z.number(), at: z.string(), by: z.string(), text: z.string() })),
  next: z.number().nullable(),
});
const urged = z.object({ words: z.string(), at: z.string(), by: z.string() }).nullable();
export const annexRoundView = z.object({
  round: z.string(),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  due: z.string(),
  late: z.boolean(),
  /** What the due day was before the province put it elsewhere, and why; null where it never did. */
  moved: z.object({ before: z.string(), reason: z.string(), at: z.string() }).nullable(),
});

export const annexRowView = z.object({
  round: annexRoundView,
  division: z.string(),
  name: z.string(),
  city: z.string(),
  cityName: z.string(),
  status: z.enum(rowStatuses),
  statusText: z.string(),
  nextText: z.string(),
  returned: z.string().nullable(),
  /** When the computed cells were counted; still counted afresh while null. */
  countedAt: z.string().nullable(),
  urged,
  cells: z.array(annexCellView),
  printed: z.record(z.string(), printedLines),
  /** What stands in the way of handing it in. */
  missing: z.array(z.string()),
  offers: z.array(z.enum(rowActs)),
  history: annexHistory,
  form: annexFormView,
});
export type AnnexRowView = z.output<typeof annexRowView>;
export type AnnexFormView = z.output<typeof annexFormView>;

export const annexSheetView = z.object({
  round: annexRoundView,
  city: z.string(),
  cityName: z.string(),
  status: z.enum(sheetStatuses),
  statusText: z.string(),
  nextText: z.string(),
  version: z.number(),
  /** The version shown; the one being worked on where none was asked for. */
  shown: z.number(),
  versions: z.array(z.object({ version: z.number(), sentAt: z.string(), by: z.string() })),
  urged,
  /** Why the version being worked on was begun; null for the first. */
  correction: z.string().nullable(),
  rows: z.array(annexRowLine),
  problems: z.string(),
  signatories: z.object({ head: z.string(), filledBy: z.string(), contact: z.string() }).nullable(),
  /** What stands in the way of sending it. */
  missing: z.array(z.string()),
  offers: z.array(z.enum(sheetActs)),
  history: annexHistory,
  form: annexFormView,
});
export type AnnexSheetView = z.output<typeof annexSheetView>;
