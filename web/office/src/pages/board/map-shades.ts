import type { Row } from './use-board.ts';

/** What the map can be coloured by. A share tells small cities from large ones better than a number. */
export const measures = {
  open: { label: '在办', value: row => row.open, unit: ' 项' },
  overdue: { label: '超期', value: row => row.overdue, unit: ' 项' },
  share: {
    label: '超期率',
    value: row => (row.open === 0 ? null : Math.round((1000 * row.overdue) / row.open) / 10),
    unit: '%',
  },
  median: { label: '用时中位数', value: row => row.median, unit: ' 天' },
} as const satisfies Record<string, { label: string; value: (row: Row) => number | null; unit: string }>;
export type Measure = keyof typeof measures;

const steps = 4;

/** 0 where there is nothing, else 1 (least) to 4 (most), by equal steps up to the greatest. */
export function shadeOf(value: number | null, all: readonly (number | null)[]): number {
  const most = greatest(all);
  return value === null || value <= 0 || most === 0 ? 0 : Math.max(1, Math.ceil((steps * value) / most));
}

/** The legend: each shade in use with the values it stands for. */
export function shades(all: readonly (number | null)[]): { shade: number; from: number; to: number }[] {
  return Array.from({ length: steps + 1 }, (_, shade) => {
    const within = all.filter(each => shadeOf(each, all) === shade).map(each => each ?? 0);
    return { shade, from: Math.min(...within), to: Math.max(...within), many: within.length };
  }).filter(each => each.many > 0);
}

function greatest(all: readonly (number | null)[]): number {
  return Math.max(0, ...all.map(each => each ?? 0));
}
