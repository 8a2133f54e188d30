import type { AnnexForm, Choice, PairColumn } from './form.ts';
import type { AnnexRow, Chosen } from './row.ts';

/** A piece of a line: words of the form, or what stands in a blank of it, which is underlined. */
export type PrintedRun = { readonly text: string; readonly blank?: true };
/** A line of a cell as it is printed: with a box, ticked or not, or without one (`ticked` null). */
export type PrintedLine = { readonly ticked: boolean | null; readonly runs: readonly PrintedRun[] };
export type PrintedColumn = 'runs' | 'office' | 'system' | 'services' | 'people' | PairColumn;
export type PrintedRow = Readonly<Record<PrintedColumn, readonly PrintedLine[]>>;

/** The boxes as they are printed in text; what draws them itself goes by `ticked`. */
export const boxes = { ticked: '☑', open: '□' } as const;

/** A line as plain text, with its box. */
export function wordsOf({ ticked, runs }: PrintedLine): string {
  const box = ticked === null ? '' : `${ticked ? boxes.ticked : boxes.open} `;
  return box + runs.map(run => run.text).join('');
}

/**
 * The cells of one row line by line, as the annex prints them: every box, ticked or not, the blanks filled, both halves of a pair
 * (R8.2). A row that is not filled yet prints as the empty form.
 */
export function printedRow(form: AnnexForm, row: Partial<AnnexRow>): PrintedRow {
  return {
    runs: form.runs.map(each => boxed(each.code === row.runs, words(each.label))),
    office: form.office.map(each => chosen(each, row.office)),
    system: form.system.map(each => chosen(each, row.system)),
    services: [
      ...form.services.map(({ code, label }) => boxed(row.services?.includes(code) ?? false, words(label))),
      ...others(form, row.otherServices),
    ],
    people: row.people === undefined ? [] : [plain(words(String(row.people)))],
    copies: pair(form, 'copies', row.copiesBefore, row.copiesAfter),
    visits: pair(form, 'visits', row.visitsBefore, row.visitsAfter),
    days: pair(form, 'days', row.daysBefore, row.daysAfter),
  };
}

const boxed = (ticked: boolean, ...runs: PrintedRun[]): PrintedLine => ({ ticked, runs });
const plain = (...runs: PrintedRun[]): PrintedLine => ({ ticked: null, runs });
const words = (text: string): PrintedRun => ({ text });

/** What is written in a blank; the strokes of an empty one are as long as in the document that was issued. */
function blank(said: string | number | undefined, strokes = 5): PrintedRun {
  return { text: said === undefined || said === '' ? '_'.repeat(strokes) : String(said), blank: true };
}

function chosen({ code, label, named }: Choice, row: Chosen | undefined): PrintedLine {
  const ticked = row?.code === code;
  if (named === undefined) return boxed(ticked, words(label));
  return boxed(ticked, words(`${label} ${named}`), blank(ticked ? row?.named : undefined));
}

/** 其他：1. 2. 3. — ticked as soon as one line says something; the first stands beside the box. */
function others({ otherServices: { label, lines } }: AnnexForm, said: readonly string[] = []): PrintedLine[] {
  return Array.from({ length: lines }, (_, place) => {
    const line = [words(`${place + 1}. `), blank(said[place])];
    return place === 0 ? boxed(said.length > 0, words(label), ...line) : plain(...line);
  });
}

function pair(
  { pairs }: AnnexForm,
  column: PairColumn,
  before: number | undefined,
  after: number | undefined,
): PrintedLine[] {
  const { before: first, after: then, unit } = pairs[column];
  return [
    plain(words(first), blank(before, 4), words(unit)),
    plain(words(then), blank(after, 4), words(unit)),
  ];
}
