import Excel from '@protobi/exceljs';
import type { HandOverList } from './hand-over-list.ts';

const columns = [
  ['序号', 6],
  ['档号', 24],
  ['题名', 24],
  ['办件编号', 15],
  ['办件状态', 9],
  ['年度', 6],
  ['保管期限', 9],
  ['届满日期', 11],
  ['归档日期', 11],
  ['组成部分数', 8],
  ['大小（字节）', 11],
  ['清单摘要（SM3）', 24],
] as const;

/** The list as a workbook, legible on A4 across: the head repeats on every page, texts stay texts; below stand the sum, what the receiver checks and two lines to sign. */
export async function handOverExcel({ agency, from, to, madeOn, lines }: HandOverList): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('移交清单', {
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: 3 }],
  });
  sheet.columns = columns.map(([, width]) => ({ width }));
  sheet.pageSetup.printTitlesRow = '3:3';
  const title = sheet.addRow(['电子档案移交清单']);
  sheet.mergeCells(1, 1, 1, columns.length);
  title.font = { size: 16, bold: true };
  title.alignment = { horizontal: 'center', vertical: 'middle' };
  title.height = 30;
  sheet.addRow([
    `移交单位：${agency}　　接收单位：＿＿＿＿＿＿＿＿　　清单编号：＿＿＿＿＿＿　　归档日期：${from} 至 ${to}　　共 ${lines.length} 件　　制表日期：${madeOn}`,
  ]);
  sheet.mergeCells(2, 1, 2, columns.length);
  const head = sheet.addRow(columns.map(([name]) => name));
  head.font = { bold: true };
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDF1F7' } };
  for (const [place, line] of lines.entries()) {
    const row = sheet.addRow([
      place + 1,
      line.archiveNumber,
      line.title,
      line.number,
      line.ending,
      line.year,
      line.retention,
      line.keepUntil,
      line.archivedOn,
      line.parts,
      line.bytes,
      line.manifest,
    ]);
    row.height = 45; // a digest and a 档号 take three lines
  }
  const last = sheet.rowCount;
  for (let row = 3; row <= last; row++)
    sheet.getRow(row).eachCell(cell => {
      cell.border = { top: thin, left: thin, bottom: thin, right: thin };
      cell.alignment = { vertical: 'middle', wrapText: true };
    });
  const sum = (of: (line: HandOverList['lines'][number]) => number) =>
    lines.reduce((all, line) => all + of(line), 0);
  sheet.addRow([
    '',
    `合计：${lines.length} 件，组成部分 ${sum(each => each.parts)} 个，${sum(each => each.bytes)} 字节`,
  ]);
  sheet.addRow([
    '',
    '接收检测：真实性　□合格　□不合格　　完整性　□合格　□不合格　　可用性　□合格　□不合格　　安全性　□合格　□不合格',
  ]);
  sheet.addRow(['', '移交人（签名）：', '', '接收人（签名）：']);
  sheet.addRow(['', '移交单位（盖章）　　　　年　　月　　日', '', '接收单位（盖章）　　　　年　　月　　日']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const thin = { style: 'thin', color: { argb: 'FF8A94A6' } } as const;
