import type { Person } from '@yimen/domain/access/person.ts';
import { endedMeans } from '@yimen/domain/oversight/words.ts';
import { instantText } from '@yimen/domain/plain/instant-text.ts';
import type { Cell, Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { type FiguresQuery, type RatingFigure, ratingFigures } from './rating-figures.ts';

/** The figures as a workbook, a sheet for each way of looking at them, with what each figure means over every sheet. */
export async function figuresTables(
  platform: Platform,
  person: Person,
  query: FiguresQuery,
): Promise<Table[]> {
  const { countedAt, whole, items, byAgency, byItem, byWeek } = await ratingFigures(platform, person, query);
  const counted =
    countedAt === null ? `制表日期 ${platform.today()}` : `统计到 ${instantText(countedAt)}，待整改为当前数`;
  const note = [
    `${query.from} 至 ${query.to} 结束的办件和事项；未评价的不计入平均分，也不视为好评；差评为“不满意”和“非常不满意”；${counted}`,
    `${endedMeans}。`,
  ];
  const sheet = (name: string, of: string, figures: readonly RatingFigure[]) => ({
    ...{ name, title: `好差评统计（${name}）`, note },
    columns: [[of, 34], ...columns] as const,
    rows: [figures.map(rowOf)],
  });
  return [
    sheet('总体', '范围', [whole, items]),
    sheet('按部门', '部门', byAgency),
    sheet('按事项', '事项', byItem),
    sheet('按周', '周（办件和事项合计）', byWeek),
  ];
}

const columns = [
  ['已结束', 9],
  ['已评价', 9],
  ['评价率', 9],
  ['平均分（5 分制）', 12],
  ['差评', 9],
  ['差评率', 9],
  ['待整改', 9],
  ['逾期未整改', 11],
  ['其中窗口扫码', 12],
] as const;

function rowOf({ name, ended, rated, average, bad, toMend, overdue, byCode }: RatingFigure): Cell[] {
  return [name, ended, rated, share(rated, ended), average, bad, share(bad, rated), toMend, overdue, byCode];
}

/** In per cent; nothing of nothing is no share. */
function share(part: number, of: number): string {
  return of === 0 ? '—' : `${((part / of) * 100).toFixed(1)}%`;
}
