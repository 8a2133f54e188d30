import { createClient, ProblemError } from '@yimen/contract/client.ts';
import type { Problem } from '@yimen/contract/problem.ts';

/** The one typed way to the server. */
export const call = createClient();

/** What went wrong, as the server told it; anything else is broken here and becomes a sentence too. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return {
    type: 'about:blank',
    title: '页面出错',
    status: -1,
    detail: '页面出了点问题，请刷新后再试；已保存的内容还在。',
    code: 'unexpected',
  };
}

/** Nothing came back: the network is down or the server cannot be reached, and the same request may be sent again. */
export function isUnreachable(problem: Problem): boolean {
  return problem.status === 0 || problem.status >= 502;
}

/** A key that makes a write safe to repeat. Old browsers and plain http have no `randomUUID`. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
