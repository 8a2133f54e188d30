import type { Person } from '@yimen/domain/access/person.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { atOnce, pagesOf } from '../../excel/pages.ts';
import type { Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { countRatings, type RatingLine, type RatingQuery, ratingPage } from './list-ratings.ts';

const columns = [
  ['办件编号', 20],
  ['安置地', 22],
  ['评价对象', 24],
  ['办理部门', 24],
  ['结束日期', 12],
  ['评价', 12],
  ['评价方式', 12],
  ['评价日期', 12],
  ['整改期限', 12],
  ['回访日期', 12],
  ['整改答复日期', 13],
] as const;

/** The same list as on the page, all of it; neither who he is nor what he wrote goes out. */
export async function listTables(platform: Platform, person: Person, query: RatingQuery): Promise<Table[]> {
  const counts = await countRatings(platform, person, query);
  return [
    {
      name: '评价清单',
      title: '好差评评价清单',
      note: `${titles[query.show]}，共 ${counts[query.show]} 条；制表日期 ${platform.today()}`,
      columns,
      rows: pagesOf(after => ratingPage(platform, person, query, atOnce, after), rowOf),
    },
  ];
}

function rowOf(line: RatingLine) {
  const day = (at: string | null) => (at === null ? '' : dateOfInstant(at));
  return [
    line.number,
    line.settlement,
    line.name,
    line.agency ?? '',
    day(line.endedAt),
    line.levelText ?? '未评价',
    line.channel === null ? '' : wayWords[line.channel],
    day(line.at),
    line.mendBy ?? '',
    day(line.calledAt),
    day(line.mendedAt),
  ];
}

const wayWords = { online: '网上', window: '窗口扫码' } as const;
/** What each way of showing the list is called. */
export const titles = {
  'to-mend': '待整改差评',
  bad: '全部差评',
  all: '全部评价',
  unrated: '未评价',
} as const;
