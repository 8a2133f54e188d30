import { boxes, type PrintedLine, type PrintedRun } from '@yimen/domain/annex/printed.ts';
import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';

/** Half points. */
export const sizes = { cell: 18, usual: 21, title: 32 } as const;

/** 宋体 has no ☑; this is on every Windows, elsewhere the nearest is taken. */
const symbols = { ascii: 'Segoe UI Symbol', hAnsi: 'Segoe UI Symbol', eastAsia: 'Segoe UI Symbol' };
/** Where words begin that stand beside a box, in twentieths of a point. */
const HUNG = 230;

/** A line of a cell is as high as 宋体 makes it, whatever type a machine has instead: two rows stand on every page. */
const line = { line: 236, lineRule: LineRuleType.EXACT } as const;

/** A paragraph of a cell that is nothing but words. */
export function cellWords(text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph {
  return words(text, run, { ...paragraph, spacing: line });
}

/** A paragraph of plain words; `\n` begins a new line of it. */
export function words(text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph {
  const runs = text
    .split('\n')
    .map(
      (line, place) => new TextRun({ size: sizes.cell, ...run, text: line, ...(place > 0 && { break: 1 }) }),
    );
  return new Paragraph({ ...paragraph, children: runs });
}

/** Lines as paragraphs of a cell: words stand beside the box, not under it; what was written into a blank is underlined. */
export function paragraphs(lines: readonly PrintedLine[], centred: boolean): Paragraph[] {
  if (lines.length === 0) return [cellWords('')];
  const hung = lines.some(line => line.ticked !== null);
  return lines.map(({ ticked, runs }) => {
    const box = ticked === null ? [] : [boxOf(ticked)];
    return new Paragraph({
      spacing: line,
      alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
      ...(hung && { indent: { left: HUNG, hanging: ticked === null ? 0 : HUNG } }),
      children: [...box, ...runs.map(piece)],
    });
  });
}

const boxOf = (ticked: boolean) =>
  new TextRun({
    text: `${ticked ? boxes.ticked : boxes.open}\t`,
    size: sizes.cell,
    ...(ticked && { font: symbols }),
  });

function piece({ text, blank }: PrintedRun): TextRun {
  const written = blank === true && /[^_]/.test(text);
  return new TextRun({ text, size: sizes.cell, ...(written && { underline: {} }) });
}
