import { type PrintedLine, wordsOf } from '@yimen/domain/annex/printed.ts';

/** A sign of Latin type takes about this much of a Chinese one. */
const narrow = 0.55;

/** How many lines these take in a column of so many Chinese characters across, each beginning on a new one. A little more rather than less: a spreadsheet hides what has no room. */
export function linesTaken(lines: readonly PrintedLine[], across: number): number {
  const paragraphs = lines.flatMap(line => wordsOf(line).split('\n'));
  return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(ems(text) / across)), 0);
}

function ems(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u0020-\u024f]/.test(sign) ? narrow : 1), 0);
}
