import type { PlainDate } from './date.ts';

/** `2026-11-05` as documents and records write it: 2026年11月5日. */
export function dateWords(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
