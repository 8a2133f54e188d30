import { isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import { type Clock, pausedFor, settle, startClock } from '@yimen/domain/calendar/clock.ts';
import {
  addNaturalDays,
  addWorkingDays,
  remainingWorkingDays,
  workingDaysBetween,
} from '@yimen/domain/calendar/deadline.ts';
import { addDays, compare, daysBetween } from '@yimen/domain/plain/date.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china.ts';
import { slowDue, slowOpen, slowTomorrow, slowWorks } from './slow-oracle.ts';

const START = '2020-01-01';
const anyDay = fc
  .integer({ min: 0, max: daysBetween(START, '2028-06-30') })
  .map(days => addDays(START, days));
const anyLimit = fc.integer({ min: 0, max: 60 });
// Gaps and lengths of pauses, laid one after another from the start of the clock.
const anyPauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 40 })), {
  maxLength: 4,
});

function laid(start: typeof START | ReturnType<typeof addDays>, gaps: [number, number][]) {
  let at = start;
  return gaps.map(([gap, length]) => {
    const pausedOn = addDays(at, gap);
    at = addDays(pausedOn, length);
    return { pausedOn, resumedOn: at };
  });
}

const clockOf = (start: Clock['startedOn'], limit: number, pauses: Clock['pauses']) =>
  pauses.reduce(
    (clock, pause) => pausedFor(clock, pause.pausedOn, pause.resumedOn, chinaCalendar),
    startClock(limit, start, chinaCalendar),
  );

const check = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 1500 });

describe('R3.5 the slow way and the short way agree', () => {
  it('on every day of the published years', () => {
    const different: string[] = [];
    for (let day = '2020-01-01'; day < '2027-01-01'; day = slowTomorrow(day))
      if (isWorkingDay(day as typeof START, chinaCalendar) !== slowWorks(day)) different.push(day);
    expect(different).toEqual([]);
  });

  it('on due days with any pauses, and a settled clock is the same clock', () => {
    check(
      fc.property(anyDay, anyLimit, anyPauses, (start, limit, gaps) => {
        const pauses = laid(start, gaps);
        const clock = clockOf(start, limit, pauses);
        expect(clock.due).toBe(slowDue(start, limit, pauses));
        expect(settle(clock, chinaCalendar)).toEqual(clock);
        const counted = addWorkingDays(start, limit + clock.pausedDays, chinaCalendar).date;
        if (limit > 0) expect(clock.due).toBe(counted);
        if (clock.due > '2026-12-31') expect(clock.provisional).toBe(true);
      }),
    );
  });

  it('on natural days, days between, and days left', () => {
    check(
      fc.property(anyDay, anyLimit, (start, n) => {
        const end = addDays(start, n);
        expect(addNaturalDays(start, n, chinaCalendar).date).toBe(slowOpen(end));
        let days = 0;
        for (let day = slowTomorrow(start); day <= end; day = slowTomorrow(day))
          if (slowWorks(day)) days += 1;
        expect(workingDaysBetween(start, end, chinaCalendar).days).toBe(days);
        expect(remainingWorkingDays(start, end, chinaCalendar)).toBe(days);
        expect(remainingWorkingDays(end, start, chinaCalendar)).toBe(0 - days);
      }),
    );
  });
});

describe('R3.5 what must hold of any clock', () => {
  it('a longer limit is never due earlier, and beyond zero always later', () => {
    check(
      fc.property(anyDay, anyLimit, (start, n) => {
        const [shorter, longer] = [
          addWorkingDays(start, n, chinaCalendar),
          addWorkingDays(start, n + 1, chinaCalendar),
        ];
        expect(longer.date >= shorter.date).toBe(true);
        if (n > 0) expect(longer.date > shorter.date).toBe(true);
        if (n > 0) expect(workingDaysBetween(start, shorter.date, chinaCalendar).days).toBe(n);
      }),
    );
  });

  it('a pause never makes the due day earlier, one after it never moves it, and the due day is always a working day', () => {
    check(
      fc.property(anyDay, anyLimit, anyPauses, anyLimit, (start, limit, gaps, late) => {
        const pauses = laid(start, gaps);
        const before = clockOf(start, limit, pauses.slice(0, -1));
        const after = clockOf(start, limit, pauses);
        expect(after.due >= before.due).toBe(true);
        expect(slowWorks(after.due)).toBe(true);
        const lastResumed = pauses.at(-1)?.resumedOn ?? start;
        const from = addDays([after.due, lastResumed].sort(compare)[1]!, 1);
        expect(pausedFor(after, from, addDays(from, late), chinaCalendar).due).toBe(after.due);
      }),
    );
  });
});
