import type { PrintedBlock } from '@yimen/domain/annex/printed-sheet.ts';
import { acrossOf, linesOf } from '../../excel/text-size.ts';
import { columns, wholeWidth } from './layout.ts';

/** A block as all three formats set it: `problems` beside its rows, and what has no room in a cell in lines across the table beneath them. */
export type LaidOut = Pick<PrintedBlock, 'rows' | 'problems'> & { readonly beneath: readonly string[] };

/** As many lines of the last column stand beside two rows, which stand on every page; more would tear a row, or leave the paper. */
const besideAtMost = 26;
/** As many lines across stand on one page, and are no higher than a row of a workbook may be. */
const acrossAtMost = 24;

/** Where what a block says stands, so that every character is on paper: what is too long for its cell goes beneath the rows, in pieces no higher than a page (R8.3). */
export function laidOut({ name, rows, problems, beneath = [] }: PrintedBlock): LaidOut {
  const lines = heightOf(problems.split('\n'), acrossOf(columns.at(-1)!.width));
  if (lines <= besideAtMost) return { rows, problems, beneath: beneath.flatMap(pieces) };
  const told = [`${name}办理“一站式”服务中遇到的问题：${problems}`, ...beneath];
  return { rows, problems: '（内容较多，见下栏）', beneath: told.flatMap(pieces) };
}

function heightOf(paragraphs: readonly string[], across: number): number {
  return paragraphs.reduce((sum, each) => sum + linesOf(each, across), 0);
}

/** A long text in pieces of so many lines; nothing of it is lost, and a paragraph is divided only where it alone is too long. */
function pieces(text: string): string[] {
  const across = acrossOf(wholeWidth);
  const most = Math.floor(across * acrossAtMost);
  const paragraphs = text
    .split(/\r?\n/)
    .flatMap(each => (each.length <= most ? [each] : (each.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])));
  const all: string[][] = [];
  for (const each of paragraphs) {
    const last = all.at(-1);
    if (last !== undefined && heightOf([...last, each], across) <= acrossAtMost) last.push(each);
    else all.push([each]);
  }
  return all.map(each => each.join('\n'));
}
