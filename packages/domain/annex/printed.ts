import type { AnnexForm, Choice, PairColumn } from './form.ts';
import type { AnnexRow, Chosen } from './row.ts';

/** A line of a cell as it is printed: with a box, ticked or not, or without one (`ticked` null). */
export type PrintedLine = { readonly ticked: boolean | null; readonly text: string };
export type PrintedColumn = 'runs' | 'office' | 'system' | 'services' | 'people' | PairColumn;
export type PrintedRow = Readonly<Record<PrintedColumn, readonly PrintedLine[]>>;

/** What stands in a blank that nothing is written in. */
const blank = '_____';

/**
 * The cells of one row line by line, as the annex prints them: every box, ticked or not, the blanks filled, both halves of a pair
 * (R8.2). A row that is not filled yet prints as the empty form.
 */
export function printedRow(form: AnnexForm, row: Partial<AnnexRow>): PrintedRow {
  return {
    runs: form.runs.map(each => ({ ticked: each.code === row.runs, text: each.label })),
    office: form.office.map(each => chosen(each, row.office)),
    system: form.system.map(each => chosen(each, row.system)),
    services: [...form.services.map(box => boxed(box, row.services)), ...others(form, row.otherServices)],
    people: [{ ticked: null, text: row.people === undefined ? '' : String(row.people) }],
    copies: pair(form, 'copies', row.copiesBefore, row.copiesAfter),
    visits: pair(form, 'visits', row.visitsBefore, row.visitsAfter),
    days: pair(form, 'days', row.daysBefore, row.daysAfter),
  };
}

function boxed(
  { code, label }: { code: string; label: string },
  ticked: readonly string[] = [],
): PrintedLine {
  return { ticked: ticked.includes(code), text: label };
}

function chosen({ code, label, named }: Choice, row: Chosen | undefined): PrintedLine {
  const ticked = row?.code === code;
  return { ticked, text: named === undefined ? label : `${label} ${named}${(ticked && row.named) || blank}` };
}

/** 其他：1. 2. 3. — ticked as soon as one line says something. */
function others({ otherServices: { label, lines } }: AnnexForm, said: readonly string[] = []): PrintedLine[] {
  const numbered = Array.from({ length: lines }, (_, place) => `${place + 1}. ${said[place] ?? blank}`);
  return [{ ticked: said.length > 0, text: label }, ...numbered.map(text => ({ ticked: null, text }))];
}

function pair(
  { pairs }: AnnexForm,
  column: PairColumn,
  before: number | undefined,
  after: number | undefined,
): PrintedLine[] {
  const { before: first, after: then, unit } = pairs[column];
  return [
    { ticked: null, text: `${first}${before ?? blank}${unit}` },
    { ticked: null, text: `${then}${after ?? blank}${unit}` },
  ];
}
