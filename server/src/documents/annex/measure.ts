import { type PrintedLine, wordsOf } from '@yimen/domain/annex/printed.ts';

/** Points of the type in a cell. */
export const SIZE = 9;
/** Millimetres of a Chinese character of that type, and what a cell keeps free at both sides. */
const EM = 3.2;
const PADDING = 2.4;
/** A sign of Latin type takes about this much of a Chinese one. */
const narrow = 0.55;

/** How many Chinese characters of so many points stand beside each other in a column of so many millimetres. */
export function acrossOf(width: number, size = SIZE): number {
  return (width - PADDING) / (EM * (size / SIZE));
}

/** How many lines these take in a column of so many Chinese characters across, each beginning on a new one. A little more rather than less: a spreadsheet hides what has no room. */
export function linesTaken(lines: readonly PrintedLine[], across: number): number {
  const paragraphs = lines.flatMap(line => wordsOf(line).split('\n'));
  return paragraphs.reduce((sum, text) => sum + linesOf(text, across), 0);
}

/** How many lines one paragraph takes. */
export function linesOf(text: string, across: number): number {
  return Math.max(1, Math.ceil(ems(text) / across));
}

function ems(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u0020-\u024f]/.test(sign) ? narrow : 1), 0);
}
