import type { Person } from '@yimen/domain/access/person.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { atOnce, pagesOf } from '../../excel/pages.ts';
import type { Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { type CasesName, casesBehind } from './list-cases.ts';

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

/** The list behind a figure for a workbook, whole: the same lines as on the page, names masked as there. */
export async function casesTables(platform: Platform, person: Person, name: CasesName): Promise<Table[]> {
  const { words, count, page } = await casesBehind(platform, person, name);
  const { cases, people } = await count();
  const place = nameInProvince(platform.directory, name.division);
  return [
    {
      ...{ name: '办件', title: `${place}　${words}`, columns },
      note: `共 ${cases} 件、${people} 人；制表日期 ${platform.today()}`,
      rows: pagesOf(
        after => page(atOnce, after),
        line => [
          line.number,
          line.applicant,
          line.settlement,
          line.statusText,
          line.acceptedOn,
          line.endedOn,
          line.items,
          line.copies,
          line.visits,
          line.days,
        ],
      ),
    },
  ];
}
