import type { Person } from '@yimen/domain/access/person.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { atOnce, pagesOf } from '../../excel/pages.ts';
import type { Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { countUrges, type UrgeChoice, urgesPage } from './list-urges.ts';

type Line = Awaited<ReturnType<typeof urgesPage>>['lines'][number];

/** The list as it is filtered, whole: who urged whom about what and when it was answered; the words are read at the case. */
export async function urgeTables(platform: Platform, person: Person, choice: UrgeChoice): Promise<Table[]> {
  const counts = await countUrges(platform, person, choice);
  return [
    {
      name: '督促',
      title: '督促清单',
      note: `${urgeTitles[choice.show]}，共 ${counts[choice.show]} 条；制表日期 ${platform.today()}`,
      columns,
      rows: pagesOf(after => urgesPage(platform, person, choice, atOnce, after), rowOf),
    },
  ];
}

function rowOf(line: Line, place: number) {
  return [
    place + 1,
    line.number,
    line.settlement,
    line.itemName ?? '整件申请',
    line.by,
    line.whom,
    dateOfInstant(line.urgedAt),
    line.answeredAt === null ? '待答复' : '已答复',
    line.answeredAt === null ? null : dateOfInstant(line.answeredAt),
  ];
}

const columns = [
  ['序号', 6],
  ['办件编号', 20],
  ['安置地', 20],
  ['事项', 24],
  ['督促单位', 26],
  ['被督促单位', 26],
  ['督促日期', 12],
  ['状态', 10],
  ['答复日期', 12],
] as const;

/** What each way of showing the list is called. */
export const urgeTitles = { waiting: '待答复', answered: '已答复', all: '全部' } as const;
