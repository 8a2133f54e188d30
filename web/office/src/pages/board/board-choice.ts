import type { CallInput } from '@yimen/contract/client.ts';

type Query = CallInput<'GET /api/board/list'>['query'];
export type Figure = Query['figure'];
export type BoardChoice = { place?: string; agency?: string; item?: string; weeks?: number };
export type BehindChoice = BoardChoice & { figure: Figure; week?: string; days?: number; level?: number };

/** The periods one can choose, in weeks, this one included; the second is what opens first. */
export const periods = [
  { weeks: 4, label: '近 4 周' },
  { weeks: 12, label: '近 12 周' },
  { weeks: 26, label: '近半年' },
  { weeks: 52, label: '近一年' },
] as const;

/** What each figure is called, on its card and over the list behind it. */
export const figureWords = {
  open: '在办事项',
  dueToday: '今日到期',
  warning: '预警',
  overdue: '超期未办',
  red: '红牌',
  decided: '办结事项',
  decidedLate: '超期办结',
  submitted: '提交申请',
  accepted: '已受理',
  dispatched: '已分送部门',
  concluded: '已办结',
  delivered: '结果已送达',
  refused: '不予受理',
  withdrawn: '已撤回',
  counted: '计入节省统计的办件',
  rated: '已评价',
} as const satisfies Record<Figure, string>;

/** From the address, so that going back finds the same board; what is not sound is left out. */
export function boardChoiceOf(search: Record<string, unknown>): BoardChoice {
  const place = String(search.place ?? '');
  const agency = String(search.agency ?? '');
  const item = String(search.item ?? '').padStart(2, '0');
  const weeks = periods.find(each => each.weeks === Number(search.weeks))?.weeks;
  return {
    ...(/^\d{6}$/.test(place) && { place }),
    ...(/^\d{6}(\d{3})?-[a-z-]+$/.test(agency) && { agency }),
    ...(search.item !== undefined && /^\d{2}$/.test(item) && { item }),
    ...(weeks !== undefined && { weeks }),
  };
}

/** The same with the figure whose list it is; null where the address names none. */
export function behindChoiceOf(search: Record<string, unknown>): BehindChoice | null {
  const figure = String(search.figure ?? '');
  if (!(figure in figureWords)) return null;
  const week = String(search.week ?? '');
  return {
    ...boardChoiceOf(search),
    figure: figure as Figure,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(week) && { week }),
    ...(search.days !== undefined && /^\d{1,4}$/.test(String(search.days)) && { days: Number(search.days) }),
    ...(/^[1-5]$/.test(String(search.level ?? '')) && { level: Number(search.level) }),
  };
}
