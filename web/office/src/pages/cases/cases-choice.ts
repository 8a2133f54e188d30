import type { CasesShow } from './use-cases.ts';

export type CasesChoice = { show?: CasesShow; division?: string };

/** The tabs of the list of cases. */
export const casesShows = [
  { show: 'open', label: '在办' },
  { show: 'overdue', label: '超期未办' },
  { show: 'breached', label: '超法定时限' },
  { show: 'warning', label: '预警' },
  { show: 'overdue-ended', label: '超期办结' },
  { show: 'correcting', label: '待补正' },
  { show: 'ended', label: '已结束' },
  { show: 'all', label: '全部' },
] as const satisfies readonly { show: CasesShow; label: string }[];

/** From the address, so that going back from a case finds the same list; an unknown word is the first tab. */
export function casesChoiceOf(search: Record<string, unknown>): CasesChoice {
  const found = casesShows.find(each => each.show === search.show);
  const division = String(search.division ?? '');
  return {
    ...(found === undefined ? {} : { show: found.show }),
    ...(/^\d{6}(\d{3})?$/.test(division) ? { division } : {}),
  };
}
