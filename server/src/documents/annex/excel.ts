import Excel from '@protobi/exceljs';
import type { PrintedSheet } from '@yimen/domain/annex/printed-sheet.ts';
import { HIGHEST } from '../../excel/row-height.ts';
import { UNIT } from '../../excel/text-size.ts';
import { bordered, figure, heightOf, plain, rich } from './excel-cell.ts';
import { type LaidOut, laidOut } from './lay-out.ts';
import { belowTable, columns, linesIn, wholeWidth } from './layout.ts';

const LAST = columns.length;

/** The sheets as one workbook for A4 across, a tab each, the heads repeated on every page; people are a figure one can add up (R8.3). */
export async function annexExcel(sheets: readonly PrintedSheet[]): Promise<Buffer> {
  const book = new Excel.Workbook();
  for (const sheet of sheets) writeSheet(book, sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function writeSheet(book: Excel.Workbook, sheet: PrintedSheet): void {
  const tab = book.addWorksheet(sheet.name, {
    pageSetup: {
      ...{ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.45, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddFooter: '&R第 &P 页　共 &N 页' },
    views: [{ state: 'frozen', ySplit: 4 }],
  });
  tab.columns = columns.map(({ width }) => ({ width: width / UNIT }));
  writeAcross(tab, sheet.place, { size: 10.5 });
  writeAcross(tab, sheet.title, { size: 16, bold: true });
  writeHeadLine(tab, sheet);
  const heads = tab.addRow(columns.map(({ name }) => sheet.heads[name]));
  heads.eachCell(cell => bordered(cell, { bold: true, horizontal: 'center' }));
  heads.height = Math.max(...columns.map(({ name, width }) => heightOf(plain(sheet.heads[name]), width)));
  tab.pageSetup.printTitlesRow = `${heads.number}:${heads.number}`;
  for (const block of sheet.blocks) writeBlock(tab, laidOut(block));
  for (const words of belowTable(sheet)) writeAcross(tab, words, { size: 10.5 });
  tab.pageSetup.printArea = `A1:${tab.getColumn(LAST).letter}${tab.rowCount}`;
}

/** A line over the whole width, as high as its words need; the title alone is bold and stands in the middle. */
function writeAcross(
  tab: Excel.Worksheet,
  words: string,
  { size, bold = false }: { size: number; bold?: boolean },
): void {
  const row = tab.addRow([words]);
  tab.mergeCells(row.number, 1, row.number, LAST);
  const cell = row.getCell(1);
  cell.font = { name: '宋体', size, bold };
  cell.alignment = { vertical: 'middle', wrapText: true, horizontal: bold ? 'center' : 'left' };
  row.height = heightOf(plain(words), wholeWidth, size);
}

/** 地级以上市：… at the left; at the right what sets the sheet apart from one that was sent. */
function writeHeadLine(tab: Excel.Worksheet, { head, mark }: PrintedSheet): void {
  const row = tab.addRow([head]);
  const room = LAST - 2;
  tab.mergeCells(row.number, 1, row.number, room);
  tab.mergeCells(row.number, room + 1, row.number, LAST);
  row.font = { name: '宋体', size: 10.5 };
  row.alignment = { vertical: 'middle', wrapText: true };
  const width = columns.slice(0, room).reduce((sum, each) => sum + each.width, 0);
  row.height = Math.max(20, heightOf(plain(head), width, 10.5));
  const cell = row.getCell(room + 1);
  cell.value = mark;
  cell.font = { name: '宋体', size: 10.5, bold: true, color: { argb: 'FFB3261E' } };
  cell.alignment = { vertical: 'middle', horizontal: 'right' };
}

/** The rows of a block, the one cell beside them, and across the table what has no room there. */
function writeBlock(tab: Excel.Worksheet, { rows, problems, beneath }: LaidOut): void {
  const heights = rows.map(row =>
    Math.max(...columns.map(({ name, width }) => heightOf(linesIn(row, name), width))),
  );
  const beside = heightOf(plain(problems), columns.at(-1)!.width);
  const lacking = Math.max(0, beside - heights.reduce((sum, each) => sum + each, 0)) / rows.length;
  const first = tab.rowCount + 1;
  for (const [place, row] of rows.entries()) writeRow(tab, row, heights[place]! + lacking);
  mergeDown(tab, first, LAST);
  const cell = tab.getCell(first, LAST);
  cell.value = problems;
  bordered(cell, { horizontal: 'left', vertical: 'top' });
  for (const text of beneath) writeBeneath(tab, text);
}

function writeRow(tab: Excel.Worksheet, row: LaidOut['rows'][number], height: number): void {
  const { number } = tab.addRow([]);
  tab.getRow(number).height = Math.min(height, HIGHEST);
  for (const [place, { name }] of columns.slice(0, -1).entries()) {
    const cell = tab.getCell(number, place + 1);
    const lines = linesIn(row, name);
    cell.value = name === 'people' ? figure(lines) : rich(lines);
    bordered(cell, { horizontal: name === 'division' || name === 'people' ? 'center' : 'left' });
  }
}

function writeBeneath(tab: Excel.Worksheet, text: string): void {
  const row = tab.addRow([text]);
  tab.mergeCells(row.number, 1, row.number, LAST);
  row.height = Math.min(heightOf(plain(text), wholeWidth), HIGHEST);
  bordered(row.getCell(1), { horizontal: 'left', vertical: 'top' });
}

/** Makes one cell of a column from this row to the last that there is. */
function mergeDown(tab: Excel.Worksheet, from: number, column: number): void {
  if (tab.rowCount > from) tab.mergeCells(from, column, tab.rowCount, column);
}
