/**
 * The annex as it is printed (R8, 粤退役军人发〔2020〕96号 附件): heads, boxes, blanks and note are data. Its list of services is not the list
 * of items (domain.md §2.2), so each box says which items it reports.
 */
export type AnnexForm = {
  readonly code: string;
  readonly version: number;
  /** 附件: where it stands in the document, above the title. */
  readonly place: string;
  readonly title: string;
  readonly source: string;
  readonly cityHead: string;
  readonly heads: Readonly<Record<'division' | Column, string>>;
  /** What the printed words mean where they mislead, by column: shown beside the cell, never printed. */
  readonly explained: Readonly<Partial<Record<Column, string>>>;
  readonly runs: readonly Choice[];
  readonly office: readonly Choice[];
  readonly system: readonly Choice[];
  readonly services: readonly ServiceBox[];
  /** The last box, with free lines; the items that no other box reports are proposed there. */
  readonly otherServices: {
    readonly label: string;
    readonly lines: number;
    readonly items: readonly { readonly item: string; readonly label: string }[];
  };
  readonly pairs: Readonly<Record<PairColumn, { before: string; after: string; unit: string }>>;
  readonly signatures: readonly string[];
  readonly note: string;
};

export type PairColumn = 'copies' | 'visits' | 'days';
/** The columns from left to right. Every format and the import of a county's own file go by this order. */
export const sheetColumns = [
  ...(['division', 'runs', 'office', 'system', 'services', 'people'] as const),
  ...(['copies', 'visits', 'days', 'problems'] as const),
] as const;
export type SheetColumn = (typeof sheetColumns)[number];
export type Column = Exclude<SheetColumn, 'division'>;
/** Those that a form heads beside the name of the place; and those a county fills, since problems are told by city. */
export const columns = sheetColumns.filter(each => each !== 'division');
export const countyColumns = columns.filter(each => each !== 'problems');
/** `named`: with a blank after it, and the words before the blank. */
export type Choice = { readonly code: string; readonly label: string; readonly named?: string };
/** A tick box and the items it reports: one item may stand behind two boxes, and a box behind none. */
export type ServiceBox = { readonly code: string; readonly label: string; readonly items: readonly string[] };
