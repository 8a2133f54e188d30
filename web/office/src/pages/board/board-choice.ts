import type { CallInput } from '@yimen/contract/client.ts';
import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';

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
  if (!(figure in boardFigureWords)) return null;
  const week = String(search.week ?? '');
  return {
    ...boardChoiceOf(search),
    figure: figure as Figure,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(week) && { week }),
    ...(search.days !== undefined && /^\d{1,4}$/.test(String(search.days)) && { days: Number(search.days) }),
    ...(/^[1-5]$/.test(String(search.level ?? '')) && { level: Number(search.level) }),
  };
}
