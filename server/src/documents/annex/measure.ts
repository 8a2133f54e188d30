import { type PrintedLine, wordsOf } from '@yimen/domain/annex/printed.ts';
import { linesOf } from '../../excel/text-size.ts';

/** How many lines these take in a column of so many Chinese characters across, each beginning on a new one. */
export function linesTaken(lines: readonly PrintedLine[], across: number): number {
  const paragraphs = lines.flatMap(line => wordsOf(line).split('\n'));
  return paragraphs.reduce((sum, text) => sum + linesOf(text, across), 0);
}
