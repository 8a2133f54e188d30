import type { PrintedSheet } from '@yimen/domain/annex/printed-sheet.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { withoutLacking } from '../lacking.ts';
import type { Sheet } from '../sheet.ts';
import { laidOut } from './lay-out.ts';
import { columns, unsent } from './layout.ts';

/** The sheets as one PDF, ready for the press, each beginning on a page of its own. `on`: the day it stands for; the same sheets give the same bytes. */
export function annexPaper(sheets: readonly PrintedSheet[], on: PlainDate): Sheet {
  const { value, lacking } = withoutLacking(sheets.map(inLines));
  const agency = { name: sheets.map(sheet => sheet.name).join('、') };
  const content = {
    agency,
    officer: null,
    on,
    columns,
    unsent,
    sheets: value.map(sheet => ({ ...sheet, blocks: foldable(sheet.blocks) })),
  };
  return {
    template: 'annex/v1',
    data: JSON.stringify({ content, paper: { lacking } }),
    at: Math.trunc(Date.parse(`${on}T12:00:00+08:00`) / 1000),
  };
}

/** What somebody wrote on several lines, line by line: no sign ends a line in what the press is given. */
function inLines(sheet: PrintedSheet) {
  const blocks = sheet.blocks.map(laidOut).map(({ rows, problems, beneath }) => ({
    rows: rows.map(row => ({ ...row, name: row.name.split('\n') })),
    problems: problems.split(/\r?\n/),
    beneath: beneath.map(text => text.split(/\r?\n/)),
  }));
  return { ...sheet, blocks };
}

/** A long run of Latin signs (an address, a number) may be broken anywhere, else it would leave its cell. */
function foldable<T>(value: T): T {
  const fold = (text: string) => text.replace(/[!-~]{16,}/g, run => run.match(/.{1,8}/g)!.join('\u200b'));
  return JSON.parse(JSON.stringify(value), (_key, each) => (typeof each === 'string' ? fold(each) : each));
}
