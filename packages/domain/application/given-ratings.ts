// For tests of the heart only: a case that is over, and what the soldier thinks of it.

import { type Story, soldier, veterans } from './given.ts';
import { concluded } from './given-archive.ts';

export const bad = {
  type: 'rate',
  level: 2,
  channel: 'online',
  indicators: { efficiency: 1 },
  words: '等得太久',
} as const;
export const calling = { type: 'callBack', rating: 1, note: '材料退回两次' } as const;
export const mending = { type: 'mendRating', rating: 1, note: '已改为一次性告知' } as const;

export const rated = (): Story => concluded().and(soldier, bad);
export const called = (): Story => rated().and(veterans, calling);
export const mended = (): Story => called().and(veterans, mending);
