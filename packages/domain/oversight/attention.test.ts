import fc from 'fast-check';
import { expect, test } from 'vitest';
import { police, type Story, veterans } from '../application/given.ts';
import { inHand, on, reported } from '../application/given-stories.ts';
import { sampleCalendar } from '../calendar/sample-calendar.ts';
import { addDays, type PlainDate } from '../plain/date.ts';
import { attentionOf } from './attention.ts';
import { sampleThresholds } from './sample-thresholds.ts';

// Item 02 is promised within ten working days of 2 March 2026: 2026-03-16. No holiday falls into March.
const attention = (story: Story, day: PlainDate, item = '02') =>
  attentionOf(story.state.items[item]!, day, sampleThresholds, sampleCalendar);

test.each<[PlainDate, string, string]>([
  ['2026-03-02', 'none', 'the day it arrives'],
  ['2026-03-06', 'none', 'four of ten days'],
  ['2026-03-09', 'notice', 'half of the limit'],
  ['2026-03-11', 'notice', 'seven of ten'],
  ['2026-03-12', 'warning', 'eight of ten'],
  ['2026-03-16', 'warning', 'the last day'],
  ['2026-03-17', 'yellow', 'the promise is passed'],
  ['2026-03-18', 'yellow', 'by two days'],
  ['2026-03-19', 'red', 'by three'],
])('R6.2 on %s an item of ten days needs %s: %s', (day, expected) => {
  expect(attention(inHand(), day)).toBe(expected);
});

test('who waits for the applicant is not hurried, and is no later for it', () => {
  const asked = inHand().and(
    police,
    on(inHand(), '02', {
      type: 'pause',
      kind: 'special',
      reason: 'some',
      note: '等待考试',
      until: '2026-05-29',
    }),
    { on: '2026-03-12' },
  );
  expect(attention(asked, '2026-03-12')).toBe('none');
  expect(attention(asked, '2026-04-30')).toBe('none');
});

// The law gives item 02 twenty working days: 2026-03-30.
const waitsOutside = (story: Story) =>
  on(story, '02', { type: 'pause', kind: 'external', reason: 'some', note: '等待外省回复' });

test.each<[PlainDate, string]>([
  ['2026-03-13', 'none'],
  ['2026-03-16', 'notice'],
  ['2026-03-23', 'notice'],
  ['2026-03-24', 'warning'],
  ['2026-03-30', 'warning'],
  ['2026-03-31', 'red'],
])(
  'R6.2 while the promise alone stands still, the law’s own clock is warned of: on %s %s',
  (day, expected) => {
    const outside = inHand().and(police, waitsOutside(inHand()), { on: '2026-03-04' });
    expect(attention(outside, day)).toBe(expected);
  },
);

test('what the pause moved on for the promise is warned of by the law’s day, which comes first', () => {
  const outside = inHand().and(police, waitsOutside(inHand()), { on: '2026-03-04' });
  const again = outside.and(police, on(outside, '02', { type: 'resume' }), { on: '2026-03-26' });
  expect(again.state.items['02']!.clocks).toMatchObject({
    promised: { due: '2026-04-08' },
    statutory: { due: '2026-03-30' },
  });
  expect(attention(again, '2026-03-26')).toBe('warning');
});

test('a broken promise is not mended by ending the item', () => {
  const ended = inHand().and(
    police,
    on(inHand(), '02', { type: 'conclude', outcome: 'denied', reason: 'some', note: '不符合条件' }),
    { on: '2026-03-17' },
  );
  expect(attention(ended, '2026-04-30')).toBe('yellow');
});

test('what was settled on the spot never needed anything', () => {
  expect(attention(reported(), '2026-04-30', '01')).toBe('none');
  expect(veterans.kind).toBe('staff');
});

test('while a clock runs its attention never falls', () => {
  const levels = ['none', 'notice', 'warning', 'yellow', 'red'];
  const day = fc.integer({ min: 0, max: 60 }).map(days => addDays('2026-03-02', days));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      const rank = (at: PlainDate) => levels.indexOf(attention(inHand(), at));
      return rank(early) <= rank(late);
    }),
  );
});
