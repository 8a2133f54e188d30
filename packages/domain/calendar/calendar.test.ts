import { expect, it } from 'vitest';
import { isAssumedWorkingDay } from './assumed-day.ts';
import { isUnpublished, isWorkingDay, lastCoveredYear } from './calendar.ts';
import { nextCalendar, sampleCalendar } from './sample-calendar.ts';

it('R3.5 a weekday works, a weekend does not, and the notice overrules both', () => {
  expect(isWorkingDay('2026-11-23', sampleCalendar)).toBe(true);
  expect(isWorkingDay('2026-11-22', sampleCalendar)).toBe(false);
  expect(isWorkingDay('2026-02-16', sampleCalendar)).toBe(false);
  expect(isWorkingDay('2026-02-28', sampleCalendar)).toBe(true);
});

it('throws outside the covered years instead of guessing', () => {
  expect(() => isWorkingDay('2027-01-01', sampleCalendar)).toThrow('sample-2026 does not cover 2027');
  expect(() => isWorkingDay('2025-12-31', sampleCalendar)).toThrow(RangeError);
});

it('knows where the published years end', () => {
  expect([lastCoveredYear(sampleCalendar), lastCoveredYear(nextCalendar)]).toEqual([2026, 2027]);
  expect(isUnpublished('2026-12-31', sampleCalendar)).toBe(false);
  expect(isUnpublished('2027-01-01', sampleCalendar)).toBe(true);
  expect(isUnpublished('2025-12-31', sampleCalendar)).toBe(false);
});

it('assumes of an unpublished day only the weekend and what the law fixes', () => {
  const off = [
    '2027-01-01',
    '2029-05-01',
    '2029-05-02',
    '2027-10-01',
    '2028-10-02',
    '2028-10-03',
    '2027-01-02',
  ] as const;
  const works = ['2027-01-04', '2027-02-08', '2029-05-03', '2028-10-04', '2027-10-04'] as const; // 02-08 is near 春节
  expect(off.filter(isAssumedWorkingDay)).toEqual([]);
  expect(works.filter(isAssumedWorkingDay)).toEqual(works);
});
