import { once } from 'node:events';
import type { PassThrough } from 'node:stream';
import Excel from '@protobi/exceljs';
import { rowHeight } from './row-height.ts';
import type { Row, Table } from './table.ts';

/** As many rows as one sheet takes; what is beyond, its last line says. */
export const most = 20_000;
/** How long a reader may take nothing before his workbook is given up. */
const patience = 30_000;

/**
 * Plain tables as a workbook, one sheet each, sent while their rows are read, so that memory stays the same however long they are: legible
 * on A4 across, the heads repeat on every page, texts stay texts, numbers are numbers. Waits for its reader, but not for ever.
 */
export async function writeTables(
  tables: readonly Table[],
  stream: PassThrough,
  limit = most,
): Promise<void> {
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  for (const table of tables) await addTable(book, table, stream, limit);
  await book.commit();
}

async function addTable(
  book: Excel.stream.xlsx.WorkbookWriter,
  { name, title, note, columns, rows, height, below }: Table,
  stream: PassThrough,
  limit: number,
): Promise<void> {
  const notes = typeof note === 'string' ? [note] : note;
  const heads = notes.length + 2;
  const sheet = book.addWorksheet(name, {
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: heads }],
  });
  const widths = columns.map(([, width]) => width);
  const across = widths.reduce((sum, width) => sum + width, 0);
  const styles = columns.map(([, , numbers]) =>
    numbers === undefined ? style : { ...style, numFmt: numbers },
  );
  const add = (cells: Row, of: readonly Partial<Excel.Style>[], high = rowHeight(cells, widths)) => {
    const row = ruled(sheet.addRow([...cells]), of);
    row.height = high;
    row.commit();
  };
  sheet.columns = widths.map(width => ({ width }));
  sheet.pageSetup.printTitlesRow = `${heads}:${heads}`;
  const head = sheet.addRow([title]);
  head.font = { size: 16, bold: true };
  head.alignment = { horizontal: 'center', vertical: 'middle' };
  head.height = 30;
  sheet.mergeCells(1, 1, 1, columns.length);
  for (const line of notes) {
    const row = sheet.addRow([line]);
    row.height = rowHeight([line], [across]);
    row.alignment = { vertical: 'top', wrapText: true };
    sheet.mergeCells(row.number, 1, row.number, columns.length);
  }
  add(
    columns.map(([word]) => word),
    columns.map(() => headStyle),
  );
  let written = 0;
  for await (const page of rows) {
    const fits = page.slice(0, limit - written);
    for (const cells of fits) add(cells, styles, height);
    written += fits.length;
    if (fits.length < page.length) {
      sheet.addRow([`只导出前 ${limit} 行，请缩小范围后再导出其余部分。`]).commit();
      break;
    }
    await taken(stream);
  }
  for (const cells of below?.() ?? []) sheet.addRow([...cells]).commit();
  sheet.commit();
}

/** Every cell ruled, empty ones too; one style for a column, which the workbook writes once. */
function ruled(row: Excel.Row, of: readonly Partial<Excel.Style>[]): Excel.Row {
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    cell.style = of[column - 1] ?? style;
  });
  return row;
}

async function taken(stream: PassThrough): Promise<void> {
  if (stream.destroyed) throw new Error('nobody reads the workbook any more');
  if (stream.writableNeedDrain) await once(stream, 'drain', { signal: AbortSignal.timeout(patience) });
}

const thin = { style: 'thin', color: { argb: 'FF8A94A6' } } as const;
const style = {
  border: { top: thin, left: thin, bottom: thin, right: thin },
  alignment: { vertical: 'middle', wrapText: true },
} as const satisfies Partial<Excel.Style>;
const headStyle = { ...style, font: { bold: true } } as const;
