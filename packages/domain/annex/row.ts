import type { PairColumn } from './form.ts';

/** One row of the annex: a county, or in 东莞 and 中山 the city itself (R8.1). */
export type AnnexRow = {
  /** 是否有开展 */
  readonly runs: 'yes' | 'no';
  readonly office: Chosen;
  readonly system: Chosen;
  /** Ticked boxes by code, and the free lines of 其他, of which the form has three. */
  readonly services: readonly string[];
  readonly otherServices: readonly string[];
  readonly people: number;
} & Readonly<Record<`${PairColumn}Before` | `${PairColumn}After`, number>>;

/** A choice and, where it has a blank, what is written there. */
export type Chosen = { readonly code: string; readonly named?: string };

export type CellName = keyof AnnexRow;
export const cellNames = [
  'runs',
  'office',
  'system',
  'services',
  'otherServices',
  'people',
  'copiesBefore',
  'copiesAfter',
  'visitsBefore',
  'visitsAfter',
  'daysBefore',
  'daysAfter',
] as const satisfies readonly CellName[];

/**
 * What stands in a cell and where it comes from (R8.4): `computed` by the platform from its cases, or `entered` by a person, who may put
 * another figure in place of the computed one; then both are kept, with who and when. Absent: not known yet.
 */
export type Cell<T> = {
  readonly computed?: T;
  readonly entered?: { readonly value: T; readonly by: string; readonly at: string };
};
export type AnnexCells = { readonly [C in CellName]?: Cell<AnnexRow[C]> };

/** What the row says: what was entered goes before what was computed. Undefined while neither is known. */
export function saidIn<T>(cell: Cell<T> | undefined): T | undefined {
  return cell?.entered?.value ?? cell?.computed;
}

/** The cells that say nothing yet; a row is whole when there is none. */
export function missingCells(cells: AnnexCells): CellName[] {
  return cellNames.filter(name => saidIn<unknown>(cells[name]) === undefined);
}

/** Where what a cell says comes from: counted here, typed in, or typed in place of what is counted; `empty` while it says nothing. */
export const cellSources = ['computed', 'entered', 'changed', 'empty'] as const;
export type CellSource = (typeof cellSources)[number];

/** Each cell shows which it is (R8.4). What somebody typed that is just what was counted is not a change. */
export function sourceOf(cell: Cell<unknown> | undefined): CellSource {
  if (cell?.entered === undefined) return cell?.computed === undefined ? 'empty' : 'computed';
  if (cell.computed === undefined) return 'entered';
  return JSON.stringify(cell.entered.value) === JSON.stringify(cell.computed) ? 'computed' : 'changed';
}
