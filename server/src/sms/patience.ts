import type { MessageTemplate } from '@yimen/catalogue/messages.ts';

/** How long a kind of message is tried. `worthMinutes`: older than that it helps nobody any more and is not sent late. */
export type Patience = { attempts: number; firstPauseSeconds: number; worthMinutes: number };

/** A code opens nothing after five minutes; news of a case is tried for most of three days, ever more seldom. */
const patience = {
  code: { attempts: 3, firstPauseSeconds: 20, worthMinutes: 5 },
  news: { attempts: 12, firstPauseSeconds: 60, worthMinutes: 30 * 24 * 60 },
} as const satisfies Record<string, Patience>;

/** Only a sign-in code is in a hurry; every other template of the catalogue is news of a case. */
export function patienceFor(template: MessageTemplate): Patience {
  return template === 'sign-in-code' ? patience.code : patience.news;
}

const longestPauseSeconds = 6 * 3600;

/** Seconds until the attempt after this one, counted from 1: codes at an even pace, news at a doubling one. */
export function pauseAfter(template: MessageTemplate, attempt: number): number {
  const { firstPauseSeconds } = patienceFor(template);
  if (template === 'sign-in-code') return firstPauseSeconds;
  return Math.min(firstPauseSeconds * 2 ** (attempt - 1), longestPauseSeconds);
}
