import { causeWords } from '@yimen/domain/oversight/words.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { dateWords } from '@yimen/domain/plain/date-words.ts';

type Facts = { cause: keyof typeof causeWords; due: string | null; late: number };

/** Why a card was issued, with the day that passed and by how much: 超过承诺时限（到期 2026年11月20日，超 2 个工作日）. */
export function reasonOf({ cause, due, late }: Facts): string {
  if (due === null) return causeWords[cause];
  return `${causeWords[cause]}（到期 ${dateWords(due as PlainDate)}，发牌时超 ${late} 个工作日）`;
}

type Waiting = { overdue: boolean; daysLeft: number | null };

/** How long there is to answer while it waits: 今日截止 · 剩 2 个工作日 · 逾期未反馈; null once it is answered or taken back. */
export function timeLeft({ overdue, daysLeft }: Waiting): string | null {
  if (overdue) return '逾期未反馈';
  if (daysLeft === null) return null;
  return daysLeft === 0 ? '今日截止' : `剩 ${daysLeft} 个工作日`;
}
