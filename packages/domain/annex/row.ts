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
  /** `reason`: why something else than what was counted; asked for since such a change asks for one. */
  readonly entered?: {
    readonly value: T;
    readonly by: string;
    readonly at: string;
    readonly reason?: string;
  };
};
export type AnnexCells = { readonly [C in CellName]?: Cell<AnnexRow[C]> };

/** What the row says: what was entered goes before what was computed. Undefined while neither is known. */
export function saidIn<T>(cell: Cell<T> | undefined): T | undefined {
  return cell?.entered?.value ?? cell?.computed;
}

/**
 * What is still to be said before a row can be handed in. Where no one-stop service runs, the printed form leaves the rest blank, and so
 * does the row (R8.2). What it took after is counted where a case has ended, and blank where none has: nobody need invent it. The boxes
 * of the services are ticked by what was asked for; whether the others run, the county has to say (R8.4).
 */
export function missingCells(cells: AnnexCells): CellName[] {
  const runs = saidIn(cells.runs);
  if (runs === undefined) return ['runs'];
  if (runs === 'no') return [];
  const nothing = (saidIn(cells.services) ?? []).length + (saidIn(cells.otherServices) ?? []).length === 0;
  const unsaid = (name: CellName) => saidIn<unknown>(cells[name]) === undefined;
  return required.filter(name =>
    name === 'services' ? nothing || sourceOf(name, cells) === 'proposed' : unsaid(name),
  );
}

/** What is asked of whoever runs the service; free lines may stay empty, and what it took after rests on ended cases. */
const required = [
  'office',
  'system',
  'services',
  'people',
  'copiesBefore',
  'visitsBefore',
  'daysBefore',
] as const satisfies readonly CellName[];

/**
 * Where what a cell says comes from: counted here, typed in, or typed in place of what is counted; `proposed` where what is counted is not
 * all there may be and nobody has confirmed it; `empty` while it says nothing.
 */
export const cellSources = ['computed', 'proposed', 'entered', 'changed', 'empty'] as const;
export type CellSource = (typeof cellSources)[number];

/** Each cell shows which it is (R8.4). What somebody typed that is just what was counted is not a change, nor is more than was counted where that is the least there can be. */
export function sourceOf(name: CellName, cells: AnnexCells): CellSource {
  const cell: Cell<unknown> | undefined = cells[name];
  if (cell?.entered === undefined) return cell?.computed === undefined ? 'empty' : unsure(name);
  if (cell.computed === undefined) return 'entered';
  if (isSame(cell.entered.value, cell.computed)) return 'computed';
  return contradicts(cell.computed, cell.entered.value) ? 'changed' : 'entered';
}

/** Whether what is typed says otherwise than what is counted: another figure or choice, or a list without something that was counted. */
export function contradicts(computed: unknown, said: unknown): boolean {
  if (!Array.isArray(computed) || !Array.isArray(said)) return !isSame(computed, said);
  return computed.some(each => !said.includes(each));
}

/** The same choice, the same figure, the same things ticked in whatever order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

/** That nobody asked for a service is not to say that it is not offered. */
function unsure(name: CellName): CellSource {
  return name === 'services' ? 'proposed' : 'computed';
}
