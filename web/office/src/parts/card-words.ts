import { causeWords } from '@yimen/domain/oversight/words.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { dateWords } from '@yimen/domain/plain/date-words.ts';

type Facts = { cause: keyof typeof causeWords; due: string | null; late: number; endedOn: string | null };

/** Why a card was issued, with the day that passed and by how much, on the day it was issued or, had it ended before, on that day: 超过承诺时限（到期 11月20日，发牌时超 2 个工作日）. */
export function reasonOf({ cause, due, late, endedOn }: Facts): string {
  if (due === null) return causeWords[cause];
  const when = endedOn === null ? '发牌时' : `${dateWords(endedOn as PlainDate)}办结时`;
  return `${causeWords[cause]}（到期 ${dateWords(due as PlainDate)}，${when}超 ${late} 个工作日）`;
}

type Waiting = { overdue: boolean; daysLeft: number | null };

/** How long there is to answer while it waits: 今日截止 · 剩 2 个工作日 · 逾期未反馈; null once it is answered or taken back. */
export function timeLeft({ overdue, daysLeft }: Waiting): string | null {
  if (overdue) return '逾期未反馈';
  if (daysLeft === null) return null;
  return daysLeft === 0 ? '今日截止' : `剩 ${daysLeft} 个工作日`;
}
