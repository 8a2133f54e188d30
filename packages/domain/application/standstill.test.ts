import { expect, test } from 'vitest';
import { sampleCalendar } from '../calendar/sample-calendar.ts';
import type { PlainDate } from '../plain/date.ts';
import { clerk, police, type Story, soldier } from './given.ts';
import { denied, inHand, on } from './given-stories.ts';
import { daysLeft, lateBy } from './lateness.ts';

// Item 02 is promised for 2026-03-16, the 14th and 15th being a weekend.
const pause = { type: 'pause', kind: 'special', reason: 'some', note: '等待考试', until: '2026-05-29' };
const back = { type: 'returnToWindow', reason: 'some', note: '不属于本部门' };
const paused = (day: PlainDate) => inHand().and(police, on(inHand(), '02', pause), { on: day });
const returned = (day: PlainDate) => inHand().and(police, on(inHand(), '02', back), { on: day });
const late = (story: Story, day: PlainDate) => lateBy(story.state.items['02']!, day, sampleCalendar);
const left = (story: Story, day: PlainDate) => daysLeft(story.state.items['02']!, day, sampleCalendar);

const later = { on: '2026-03-27' } as const;
test.each([
  ['withdrawn while paused', () => paused('2026-03-05').and(soldier, { type: 'withdraw' }, later)],
  [
    'denied while paused',
    () => paused('2026-03-05').and(police, on(paused('2026-03-05'), '02', denied), later),
  ],
  ['withdrawn while at the window', () => returned('2026-03-05').and(soldier, { type: 'withdraw' }, later)],
])('%s in time is not late, however long it stood still (R3.5, 补正→终止)', (_how, story) => {
  expect(late(story(), '2026-03-27')).toBe(0);
  expect(late(story(), '2026-04-30')).toBe(0);
});

test('what ended late keeps its lateness without the standstill, and runs no further', () => {
  const story = paused('2026-03-18').and(soldier, { type: 'withdraw' }, later);
  expect([late(story, '2026-03-27'), late(story, '2026-04-30')]).toEqual([2, 2]);
});

test('a pause begun after the promised day stops the lateness and does not jump when the item goes on', () => {
  const standing = paused('2026-03-18');
  expect([late(standing, '2026-03-18'), late(standing, '2026-03-27')]).toEqual([2, 2]);
  const goingOn = standing.and(police, on(standing, '02', { type: 'resume' }), later);
  expect([late(goingOn, '2026-03-27'), late(goingOn, '2026-03-30')]).toEqual([2, 3]);
  expect(left(goingOn, '2026-03-30')).toBe(-3);
});

test('the days it lay at the window are not the department’s, the promise broken before or not', () => {
  const atWindow = returned('2026-03-18');
  const again = atWindow.and(clerk, on(atWindow, '02', { type: 'redispatch' }), later);
  expect(late(again, '2026-03-27')).toBe(2);
});
