import { expect, test } from 'vitest';
import { pausedFor, startClock } from '../calendar/clock.ts';
import { sampleCalendar } from '../calendar/sample-calendar.ts';
import { daysTaken } from './days-taken.ts';
import type { Item, Stage } from './item.ts';
import { lateBy } from './lateness.ts';

const clock = startClock(5, '2026-11-16', sampleCalendar); // a Monday: due on Monday the 23rd
const granted = (at: string): Stage => ({
  status: 'concluded',
  outcome: 'granted',
  reason: null,
  note: null,
  result: null,
  at: `${at}T02:00:00.000Z`,
});
const item = (stage: Stage, promised = clock): Item => ({
  code: '07',
  agency: '440781-armed-forces',
  waitsFor: [],
  stage,
  clocks: { promised, statutory: null },
  claimedBy: null,
  dispatchedAt: '2026-11-16T02:00:00.000Z',
  receivedAt: null,
  delivered: null,
  checks: {},
  sendings: 1,
  revision: 1,
  last: null,
});

test('the day it was sent is not counted, weekends are not, the day it was decided is (R3.5)', () => {
  const taken = (at: string) => daysTaken(item(granted(at)), sampleCalendar);
  expect([taken('2026-11-16'), taken('2026-11-17'), taken('2026-11-20')]).toEqual([0, 1, 4]);
  expect([taken('2026-11-22'), taken('2026-11-23'), taken('2026-11-24')]).toEqual([4, 5, 6]);
});

test('pauses are left out, before the due day and after it, so that the limit tells late from in time', () => {
  const before = pausedFor(clock, '2026-11-18', '2026-11-20', sampleCalendar);
  const after = pausedFor(clock, '2026-11-25', '2026-11-27', sampleCalendar);
  for (const [promised, at, days] of [
    [before, '2026-11-25', 5],
    [before, '2026-11-26', 6],
    [after, '2026-11-30', 8],
  ] as const) {
    const ended = item(granted(at), promised);
    expect(daysTaken(ended, sampleCalendar)).toBe(days);
    expect(lateBy(ended, '2026-12-31', sampleCalendar)).toBe(Math.max(0, days - 5));
  }
});

test('what an office on paper decided counts by its own day; a day before it was sent is no day', () => {
  expect(daysTaken(item({ ...granted('2026-11-30'), on: '2026-11-18' } as Stage), sampleCalendar)).toBe(2);
  expect(daysTaken(item({ ...granted('2026-11-30'), on: '2026-11-13' } as Stage), sampleCalendar)).toBe(0);
});

test('open, never sent, terminated and declined items took no days', () => {
  const ended = granted('2026-11-18');
  expect(daysTaken(item({ status: 'received' }), sampleCalendar)).toBeNull();
  expect(daysTaken({ ...item(ended), clocks: null }, sampleCalendar)).toBeNull();
  for (const outcome of ['terminated', 'declined'] as const)
    expect(daysTaken(item({ ...ended, outcome } as Stage), sampleCalendar)).toBeNull();
});
