import Excel from '@protobi/exceljs';
import type { Person } from '@yimen/domain/access/person.ts';
import type { CellName } from '@yimen/domain/annex/row.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import type { Platform } from '../../store/platform.ts';
import { listCases } from './list-cases.ts';
import type { RowName } from './row-view.ts';

const columns = [
  ['办件编号', 28],
  ['申请人', 12],
  ['安置地', 24],
  ['办件状态', 12],
  ['受理日期', 12],
  ['办结日期', 12],
  ['已分送事项', 30],
  ['材料份数', 10],
  ['到场次数', 10],
  ['办理工作日', 10],
] as const;

/** The list behind a figure as a workbook, whole (at most 20 000 cases): the same lines as on the page, names masked as there. */
export async function casesExcel(
  platform: Platform,
  person: Person,
  name: RowName & { figure: CellName },
): Promise<Buffer> {
  const list = await listCases(platform, person, name, { size: 20_000 });
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('办件', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.columns = columns.map(([, width]) => ({ width }));
  const place = nameInProvince(platform.directory, name.division);
  sheet.addRow([`${place}　${list.name}　共 ${list.cases} 件、${list.people} 人`]).font = { bold: true };
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.addRow(columns.map(([head]) => head)).font = { bold: true };
  for (const line of list.lines)
    sheet.addRow([
      line.number,
      line.applicant,
      line.settlement,
      line.statusText,
      line.acceptedOn,
      line.endedOn ?? '',
      line.items,
      line.copies,
      line.visits,
      line.days,
    ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
