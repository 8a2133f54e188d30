import Excel from '@protobi/exceljs';
import { type AnnexForm, countyColumns } from '@yimen/domain/annex/form.ts';
import { printedRow, wordsOf } from '@yimen/domain/annex/printed.ts';
import type { AnnexRow } from '@yimen/domain/annex/row.ts';

const widths = [14, 14, 26, 34, 40, 12, 30, 30, 30];

/**
 * A workbook of one row with the columns of the printed annex, filled as far as the row says something, which `readCountyFile` takes back:
 * a box is ticked with ☑, figures go into the blanks.
 */
export async function templateFor(form: AnnexForm, name: string, said: Partial<AnnexRow>): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('情况表', {
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = widths.map(width => ({ width }));
  sheet.addRow([form.title]).font = { bold: true, size: 14 };
  sheet.mergeCells(1, 1, 1, widths.length);
  sheet.addRow(['填写方法：选中的把 □ 改成 ☑；横线处填数字或者文字；不要改动表头和第一列。']);
  sheet.mergeCells(2, 1, 2, widths.length);
  sheet.addRow([form.heads.division, ...countyColumns.map(column => form.heads[column])]).font = {
    bold: true,
  };
  const printed = printedRow(form, said);
  const row = sheet.addRow([name, ...countyColumns.map(column => printed[column].map(wordsOf).join('\n'))]);
  for (const each of [sheet.getRow(3), row])
    each.eachCell({ includeEmpty: true }, cell => {
      cell.border = { top: thin, left: thin, bottom: thin, right: thin };
      cell.alignment = { vertical: 'top', wrapText: true };
    });
  row.height = 260;
  return Buffer.from(await book.xlsx.writeBuffer());
}

const thin = { style: 'thin' } as const;
