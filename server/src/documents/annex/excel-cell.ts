import type Excel from '@protobi/exceljs';
import { type PrintedLine, type PrintedRun, wordsOf } from '@yimen/domain/annex/printed.ts';
import { acrossOf, heightOfLines, SIZE } from '../../excel/text-size.ts';
import { linesTaken } from './measure.ts';

/** The points a row must be high for these lines in a column of so many millimetres, in type of `size` points. */
export function heightOf(lines: readonly PrintedLine[], width: number, size = SIZE): number {
  return heightOfLines(linesTaken(lines, acrossOf(width, size)), size);
}

/** Words of no box and no blank as lines. */
export function plain(text: string): readonly PrintedLine[] {
  return [{ ticked: null, runs: [{ text }] }];
}

/** Lines as one cell: boxes in type that has them, words under words, what was written into a blank underlined. */
export function rich(lines: readonly PrintedLine[]): Excel.CellRichTextValue {
  const hung = lines.some(line => line.ticked !== null);
  const richText = lines.flatMap((line, place) => {
    const box = line.ticked === null ? (hung ? '　 ' : '') : wordsOf({ ...line, runs: [] });
    const start = { font: line.ticked ? symbols : song, text: box };
    const end = { font: song, text: place < lines.length - 1 ? '\n' : '' };
    return [start, ...line.runs.map(piece), end].filter(run => run.text !== '');
  });
  return { richText };
}

/** A line that is nothing but a figure as a number, so that it can be added up. */
export function figure(lines: readonly PrintedLine[]): number | null {
  const [line] = lines;
  return line === undefined ? null : Number(wordsOf(line));
}

/** Gives a cell of the table its rules, its type and its place for the words. */
export function bordered(
  cell: Excel.Cell,
  { bold = false, ...alignment }: Partial<Excel.Alignment> & { bold?: boolean },
): void {
  cell.font = { ...song, bold };
  cell.border = { top: thin, left: thin, bottom: thin, right: thin };
  cell.alignment = { vertical: 'middle', wrapText: true, ...alignment };
}

const song = { name: '宋体', size: SIZE } as const;
/** 宋体 has no ☑; this is on every Windows, elsewhere the nearest is taken. */
const symbols = { name: 'Segoe UI Symbol', size: SIZE } as const;
const thin = { style: 'thin' } as const;

function piece({ text, blank }: PrintedRun): Excel.RichText {
  const written = blank === true && /[^_]/.test(text);
  return { font: written ? { ...song, underline: true } : song, text };
}
