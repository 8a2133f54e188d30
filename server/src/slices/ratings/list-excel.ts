import type { Person } from '@yimen/domain/access/person.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { tablesAsExcel } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { type RatingLine, type RatingQuery, ratingLines } from './list-ratings.ts';

const most = 20_000;
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
export async function listExcel(platform: Platform, person: Person, query: RatingQuery): Promise<Buffer> {
  const lines = await ratingLines(platform, person, query, most);
  const cut = lines.length === most ? `（只列前 ${most} 条）` : '';
  const note = `${titles[query.show]}，共 ${lines.length} 条${cut}；制表日期 ${platform.today()}`;
  return tablesAsExcel([
    { name: '评价清单', title: '好差评评价清单', note, columns, rows: lines.map(rowOf) },
  ]);
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
const titles = { 'to-mend': '待整改差评', bad: '全部差评', all: '全部评价', unrated: '未评价' } as const;
