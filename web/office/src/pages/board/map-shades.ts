import { lateShare } from '@yimen/domain/oversight/late-share.ts';
import type { Row } from './use-board.ts';

/** What the map can be coloured by. A share tells small cities from large ones better than a number. */
export const measures = {
  open: { label: '在办', value: row => row.open, unit: ' 项' },
  overdue: { label: '超期', value: row => row.overdue, unit: ' 项' },
  share: {
    label: '超期率',
    value: lateShare,
    unit: '%',
  },
  median: { label: '用时中位数', value: row => row.median, unit: ' 天' },
} as const satisfies Record<string, { label: string; value: (row: Row) => number | null; unit: string }>;
export type Measure = keyof typeof measures;

const steps = 4;

/** How a tile is filled: `none` where there is nothing to tell, 0 for a nought, else 1 (least) to 4 (most). */
export type Shade = 'none' | 0 | 1 | 2 | 3 | 4;
const order: readonly Shade[] = ['none', 0, 1, 2, 3, 4];

/** Equal steps up to the greatest; nothing known and a nought are told apart. */
export function shadeOf(value: number | null, all: readonly (number | null)[]): Shade {
  if (value === null) return 'none';
  return value <= 0 ? 0 : (Math.max(1, Math.ceil((steps * value) / greatest(all))) as Shade);
}

/** The legend: each shade in use with the values it stands for; null where these are none. */
export function shades(
  all: readonly (number | null)[],
): { shade: Shade; range: { from: number; to: number } | null }[] {
  return order.flatMap(shade => {
    const within = all.filter(each => shadeOf(each, all) === shade);
    const known = within.filter(each => each !== null);
    if (within.length === 0) return [];
    return [
      { shade, range: known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) } },
    ];
  });
}

/** 超期率 as a table says it. */
export function shareText(row: Pick<Row, 'open' | 'overdue'>): string {
  const share = lateShare(row);
  return share === null ? '–' : `${share}%`;
}

function greatest(all: readonly (number | null)[]): number {
  return Math.max(0, ...all.map(each => each ?? 0));
}
