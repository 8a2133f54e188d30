/** 超期率: of a hundred open items how many are overdue, to one decimal; null where nothing is open, for of nothing there is no share (R6.2). */
export function lateShare({ open, overdue }: { open: number; overdue: number }): number | null {
  return open === 0 ? null : Math.round((1000 * overdue) / open) / 10;
}
