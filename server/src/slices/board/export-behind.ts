import { PassThrough, type Readable } from 'node:stream';
import Excel from '@protobi/exceljs';
import type { Person } from '@yimen/domain/access/person.ts';
import { dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import { disposition } from '../../http/disposition.ts';
import { recordAccess } from '../../identity/access-log.ts';
import type { Platform } from '../../store/platform.ts';
import { type AskedBehind, type Behind, behind, type Figure } from './behind.ts';
import { behindLine } from './behind-line.ts';
import { behindPage } from './behind-page.ts';
import { boardScope } from './board-scope.ts';

/** As many lines as one workbook takes, and as are read at once: memory stays the same however long the list is. */
const most = 20_000;
const atOnce = 500;

const columns = [
  ['办件编号', 30],
  ['申请人', 12],
  ['安置地', 24],
  ['事项', 24],
  ['办理部门', 32],
  ['状态', 28],
  ['提交日期', 12],
  ['承诺到期日', 12],
  ['办结日期', 12],
  ['办理用时（工作日）', 18],
] as const;

/** The whole list behind a figure as a workbook, sent while it is read; what is beyond twenty thousand lines its last line says. On record before it begins. */
export async function exportBehind(
  platform: Platform,
  person: Person,
  asked: AskedBehind,
  ip: string,
): Promise<Readable> {
  const scope = boardScope(platform, person, asked);
  const of = behind(platform, scope, asked);
  const subject = `${asked.figure} ${(scope.agency ?? scope.place).name} ${scope.first}`;
  await recordAccess(platform, { act: 'board-exported', person, subject, ip });
  const stream = new PassThrough();
  write(platform, of, stream).catch((error: Error) => stream.destroy(error));
  return stream;
}

async function write(platform: Platform, of: Behind, stream: PassThrough): Promise<void> {
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = book.addWorksheet('清单', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(([header, width]) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  let after: (string | null)[] | null = null;
  for (let written = 0; ; ) {
    const rows = await behindPage(platform, of, after, atOnce);
    for (const row of rows) sheet.addRow(cells(platform, row)).commit();
    written += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce || stream.destroyed) break;
    if (written >= most) {
      sheet.addRow([`只导出前 ${most} 行，请缩小范围后再导出其余部分。`]).commit();
      break;
    }
    after = [last.key, last.id, last.code ?? last.number];
  }
  sheet.commit();
  await book.commit();
}

function cells(platform: Platform, row: Parameters<typeof behindLine>[1]): (string | number)[] {
  const line = behindLine(platform, row);
  const day = (instant: string | null) => (instant === null ? '' : dateOfInstant(instant));
  return [
    ...[line.number, line.applicant, line.settlement, line.what, line.agency, line.statusText],
    ...[day(line.submittedAt), line.due ?? '', day(line.endedAt), line.days ?? ''],
  ];
}

/** What the file is called where it is saved. */
export function exportName(figure: Figure, today: PlainDate): string {
  return disposition('attachment', `${figure}-${today}.xlsx`, `看板清单 ${today}.xlsx`);
}
