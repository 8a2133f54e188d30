import type { Readable } from 'node:stream';
import type { Person } from '@yimen/domain/access/person.ts';
import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import { atOnce, pagesOf } from '../../excel/pages.ts';
import type { Row } from '../../excel/table.ts';
import { disposition } from '../../http/disposition.ts';
import { exported } from '../../identity/exported.ts';
import type { Platform } from '../../store/platform.ts';
import { type AskedBehind, behind, type Figure } from './behind.ts';
import type { behindLine } from './behind-line.ts';
import { countBehind } from './behind-page.ts';
import { boardScope } from './board-scope.ts';
import { behindLines } from './list-behind.ts';

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

/** The whole list behind a figure as a workbook, sent while it is read. */
export async function exportBehind(
  platform: Platform,
  person: Person,
  asked: AskedBehind,
  ip: string,
): Promise<Readable> {
  const scope = boardScope(platform, person, asked);
  const of = behind(platform, scope, asked);
  const where = (scope.agency ?? scope.place).name;
  const subject = `看板清单 ${boardFigureWords[asked.figure]} ${where} ${scope.first} 起`;
  return exported(platform, { act: 'board-exported', person, subject, ip }, async () => {
    const total = await countBehind(platform, of);
    const many = total === null ? '一万行以上' : `共 ${total} 行`;
    return [
      {
        ...{ name: '清单', title: `${boardFigureWords[asked.figure]}（${where}）`, columns },
        note: `${many}；制表日期 ${platform.today()}`,
        rows: pagesOf(after => behindLines(platform, of, atOnce, after), rowOf),
      },
    ];
  });
}

function rowOf(line: ReturnType<typeof behindLine>): Row {
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
