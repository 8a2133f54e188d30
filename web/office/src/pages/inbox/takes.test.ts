import { expect, test } from 'vitest';
import { type BatchAct, takes } from './takes.ts';
import type { InboxLine } from './use-inbox.ts';

const line = (change: Partial<InboxLine>) =>
  ({ status: 'dispatched', claimedBy: null, mine: false, ...change }) as InboxLine;
const acts = (change: Partial<InboxLine>): BatchAct[] =>
  (['claim', 'receive'] as const).filter(act => takes(line(change), act));

test('what nobody has is claimed or signed for; what a colleague has is neither', () => {
  expect(acts({})).toEqual(['claim', 'receive']);
  expect(acts({ claimedBy: '同事' })).toEqual([]);
});

test('one’s own is signed for once, and claimed no more', () => {
  expect(acts({ claimedBy: '我', mine: true })).toEqual(['receive']);
  expect(acts({ claimedBy: '我', mine: true, status: 'received' })).toEqual([]);
});

test('what stands still may be taken up, what is at the window or over may not', () => {
  expect(acts({ status: 'paused' })).toEqual(['claim']);
  for (const status of ['waiting', 'returned', 'concluded'] as const) expect(acts({ status })).toEqual([]);
});
