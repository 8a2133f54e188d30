import type { CellName, CellSource } from '@yimen/domain/annex/row.ts';

/** The columns of the printed annex from left to right, with the cells of the row that stand in each. */
export const annexColumns = [
  { column: 'runs', cells: ['runs'] },
  { column: 'office', cells: ['office'] },
  { column: 'system', cells: ['system'] },
  { column: 'services', cells: ['services', 'otherServices'] },
  { column: 'people', cells: ['people'] },
  { column: 'copies', cells: ['copiesBefore', 'copiesAfter'] },
  { column: 'visits', cells: ['visitsBefore', 'visitsAfter'] },
  { column: 'days', cells: ['daysBefore', 'daysAfter'] },
] as const satisfies readonly { column: string; cells: readonly CellName[] }[];

/** Which a cell is, said to whoever reads it (R8.4). */
export const sourceWords = {
  computed: '系统计算',
  proposed: '系统计算，待确认',
  entered: '填报',
  changed: '填报（与系统计算不同）',
  empty: '未填',
} as const satisfies Record<CellSource, string>;
