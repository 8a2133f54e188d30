import type { CallInput } from '@yimen/contract/client.ts';
import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { itemKeyPattern } from '@yimen/domain/service/item-key.ts';

type Query = CallInput<'GET /api/board/list'>['query'];
export type Figure = Query['figure'];
/** A period is so many weeks back, or the weeks of the days from and to. */
export type PeriodChoice = { weeks?: number; from?: string; to?: string };
export type BoardChoice = PeriodChoice & { place?: string; agency?: string; item?: string };
export type BehindChoice = BoardChoice & { figure: Figure; week?: string; days?: number; level?: number };

/** The periods one can choose, in weeks, this one included; the second is what opens first. */
export const periods = [
  { weeks: 4, label: '近 4 周' },
  { weeks: 12, label: '近 12 周' },
  { weeks: 26, label: '近半年' },
  { weeks: 52, label: '近一年' },
] as const;

/** From the address, so that going back finds the same board; what is not sound is left out. */
export function boardChoiceOf(search: Record<string, unknown>): BoardChoice {
  const place = String(search.place ?? '');
  const agency = String(search.agency ?? '');
  const item = String(search.item ?? '').padStart(2, '0');
  return {
    ...(/^\d{6}$/.test(place) && { place }),
    ...(/^\d{6}(\d{3})?-[a-z-]+$/.test(agency) && { agency }),
    ...(search.item !== undefined && itemKeyPattern.test(item) && { item }),
    ...periodOf(search),
  };
}

/** The period alone, which stays chosen wherever one goes from here. */
export function periodOf({ weeks, from, to }: Record<string, unknown>): PeriodChoice {
  if (day.test(String(from)) && day.test(String(to))) return { from: String(from), to: String(to) };
  const many = periods.find(each => each.weeks === Number(weeks))?.weeks;
  return many === undefined ? {} : { weeks: many };
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The same with the figure whose list it is; null where the address names none. */
export function behindChoiceOf(search: Record<string, unknown>): BehindChoice | null {
  const figure = String(search.figure ?? '');
  if (!(figure in boardFigureWords)) return null;
  const week = String(search.week ?? '');
  return {
    ...boardChoiceOf(search),
    figure: figure as Figure,
    ...(day.test(week) && { week }),
    ...(search.days !== undefined && /^\d{1,4}$/.test(String(search.days)) && { days: Number(search.days) }),
    ...(/^[1-5]$/.test(String(search.level ?? '')) && { level: Number(search.level) }),
  };
}
