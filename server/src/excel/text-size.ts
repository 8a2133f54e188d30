/** Points of the type in a cell of a printed form. */
export const SIZE = 9;
/** Millimetres of one unit of column width. */
export const UNIT = 1.86;
/** Millimetres of a Chinese character of 9 pt, and what a cell keeps free at both sides. */
const EM = 3.2;
const PADDING = 2.4;
/** A sign of Latin type takes about this much of a Chinese one. */
const narrow = 0.55;
/** Points of one line of 9 pt in the highest of the types a machine may have for 宋体, and what a row has above and below. */
const LINE = 13.1;
const AIR = 4;

/** How many Chinese characters of so many points stand beside each other in a column of so many millimetres. */
export function acrossOf(width: number, size = SIZE): number {
  return (width - PADDING) / (EM * (size / SIZE));
}

/** How many lines one paragraph takes. A little more rather than less: a spreadsheet hides what has no room. */
export function linesOf(text: string, across: number): number {
  return Math.max(1, Math.ceil(ems(text) / across));
}

/** The points a row must be high for so many lines of so many points. */
export function heightOfLines(lines: number, size = SIZE): number {
  return lines * LINE * (size / SIZE) + AIR;
}

function ems(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u0020-\u024f]/.test(sign) ? narrow : 1), 0);
}
