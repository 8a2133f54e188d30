import Excel from '@protobi/exceljs';

export type Cell = string | number | null;
/** One sheet of a workbook: a title, a line that says what it is of, the heads with their widths in characters, and the rows. */
export type Table = {
  name: string;
  title: string;
  note: string;
  columns: readonly (readonly [head: string, width: number])[];
  rows: readonly (readonly Cell[])[];
};

/** Plain tables as a workbook, one sheet each, legible on A4 across; the heads repeat on every page, texts stay texts, numbers are numbers. */
export async function tablesAsExcel(tables: readonly Table[]): Promise<Buffer> {
  const book = new Excel.Workbook();
  for (const table of tables) addTable(book, table);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addTable(book: Excel.Workbook, { name, title, note, columns, rows }: Table): void {
  const sheet = book.addWorksheet(name, {
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: 3 }],
  });
  sheet.columns = columns.map(([, width]) => ({ width }));
  sheet.pageSetup.printTitlesRow = '3:3';
  const head = sheet.addRow([title]);
  head.font = { size: 16, bold: true };
  head.alignment = { horizontal: 'center', vertical: 'middle' };
  head.height = 30;
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.addRow([note]);
  sheet.mergeCells(2, 1, 2, columns.length);
  sheet.addRow(columns.map(([word]) => word)).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  for (let row = 3; row <= sheet.rowCount; row++)
    sheet.getRow(row).eachCell({ includeEmpty: true }, cell => {
      cell.border = { top: thin, left: thin, bottom: thin, right: thin };
      cell.alignment = { vertical: 'middle', wrapText: true };
    });
}

const thin = { style: 'thin', color: { argb: 'FF8A94A6' } } as const;
