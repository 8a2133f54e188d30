// For tests of the heart only: a promise broken, the card for it, and a question from above.

import { sampleThresholds } from '../oversight/sample-thresholds.ts';
import type { ThresholdsInForce } from '../oversight/thresholds.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import { platform, type Story } from './given.ts';
import { inHand } from './given-stories.ts';

export const city: Actor = { kind: 'staff', id: 'city', agency: 'city-veterans' };
export const thresholds: ThresholdsInForce = { number: 1, ...sampleThresholds };
export const issue: Command = { type: 'issueCards', thresholds };
export const answer = { type: 'answerCard', card: 1, why: '人手不足', measure: '今日办结' } as const;
export const cancel = { type: 'cancelCard', card: 1, reason: '系统停机一日' } as const;
export const urging = { type: 'urge', about: '02', to: 'agency', note: '请本周办结' } as const;
export const replying = { type: 'answerUrge', urge: 1, note: '明日办结' } as const;

/** Item 02, promised for 2026-03-16, with the police and late: a yellow card the day after, a red one from the 19th. */
export const carded = (day: PlainDate = '2026-03-17'): Story => inHand().and(platform, issue, { on: day });
export const cancelled = (): Story => carded().and(city, cancel);
export const urged = (): Story => inHand().and(city, urging);
