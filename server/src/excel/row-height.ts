import type { Cell } from './table.ts';
import { acrossOf, heightOfLines, linesOf, UNIT } from './text-size.ts';

/** No row of a workbook may be higher than 409 points. */
export const HIGHEST = 409;
/** Points of the type a workbook has where none is said. */
const plainSize = 11;

/** The points a row must be high to show all of its cells, in columns of these widths (units of a workbook): a spreadsheet that opens it reckons none by itself. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) => linesIn(String(cell ?? ''), widths[at] ?? 0));
  return Math.min(HIGHEST, heightOfLines(Math.max(1, ...lines), plainSize));
}

function linesIn(text: string, width: number): number {
  const across = Math.max(1, acrossOf(width * UNIT, plainSize));
  return text.split('\n').reduce((sum, each) => sum + linesOf(each, across), 0);
}
