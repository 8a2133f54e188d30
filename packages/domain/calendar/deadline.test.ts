// The rules, each once. The tables of real dates, counted by hand, stand beside the real calendar in the catalogue.

import { describe, expect, it } from 'vitest';
import { addNaturalDays, addWorkingDays, remainingWorkingDays, workingDaysBetween } from './deadline.ts';
import { sampleCalendar as calendar, nextCalendar } from './sample-calendar.ts';

const settled = { provisional: false, calendarId: 'sample-2026' };

describe('R3.5 addWorkingDays', () => {
  it('does not count the first day (民法典 art.201)', () => {
    expect(addWorkingDays('2026-11-23', 1, calendar)).toEqual({ date: '2026-11-24', ...settled });
    expect(addWorkingDays('2026-11-22', 1, calendar)).toEqual({ date: '2026-11-23', ...settled });
  });

  it('takes zero days as the same day, or the next on which offices work', () => {
    expect(addWorkingDays('2026-11-23', 0, calendar).date).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-21', 0, calendar).date).toBe('2026-11-23');
    expect(addWorkingDays('2026-02-28', 0, calendar).date).toBe('2026-02-28');
  });

  it('is provisional as soon as an unpublished day is counted, and names its calendar', () => {
    expect(addWorkingDays('2026-12-30', 1, calendar)).toEqual({ date: '2026-12-31', ...settled });
    expect(addWorkingDays('2026-12-30', 2, calendar)).toEqual({
      date: '2027-01-04',
      provisional: true,
      calendarId: 'sample-2026',
    });
    expect(addWorkingDays('2026-12-30', 2, nextCalendar)).toEqual({
      date: '2027-01-06',
      provisional: false,
      calendarId: 'sample-2027',
    });
  });

  it('throws on what is no number of days, and before the covered years', () => {
    expect(() => addWorkingDays('2026-11-23', -1, calendar)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-23', 1.5, calendar)).toThrow(RangeError);
    expect(() => addWorkingDays('2025-11-23', 1, calendar)).toThrow('does not cover 2025');
  });
});

describe('addNaturalDays', () => {
  it('counts every day and rolls off a closed one (民法典 art.203)', () => {
    expect(addNaturalDays('2026-11-01', 30, calendar)).toEqual({ date: '2026-12-01', ...settled });
    expect(addNaturalDays('2026-11-06', 1, calendar)).toEqual({ date: '2026-11-09', ...settled });
    expect(addNaturalDays('2026-05-08', 1, calendar)).toEqual({ date: '2026-05-09', ...settled });
    expect(addNaturalDays('2026-12-02', 30, calendar)).toMatchObject({
      date: '2027-01-04',
      provisional: true,
    });
    expect(() => addNaturalDays('2026-11-01', -1, calendar)).toThrow(RangeError);
  });
});

describe('workingDaysBetween and remainingWorkingDays', () => {
  it('count after the first day up to and with the last', () => {
    expect(workingDaysBetween('2026-11-23', '2026-11-23', calendar)).toEqual({ days: 0, provisional: false });
    expect(workingDaysBetween('2026-11-23', '2026-11-24', calendar).days).toBe(1);
    expect(workingDaysBetween('2026-11-20', '2026-11-23', calendar).days).toBe(1);
    expect(workingDaysBetween('2026-02-13', '2026-02-28', calendar).days).toBe(6);
    expect(workingDaysBetween('2026-12-30', '2027-01-04', calendar)).toEqual({ days: 2, provisional: true });
    expect(workingDaysBetween('2027-01-01', '2027-01-01', calendar)).toEqual({ days: 0, provisional: false });
    expect(() => workingDaysBetween('2026-11-24', '2026-11-23', calendar)).toThrow(RangeError);
  });

  it('are 0 on the due day, positive before it and negative after it', () => {
    expect(remainingWorkingDays('2026-11-23', '2026-11-30', calendar)).toBe(5);
    expect(remainingWorkingDays('2026-11-30', '2026-11-30', calendar)).toBe(0);
    expect(remainingWorkingDays('2026-12-01', '2026-11-30', calendar)).toBe(-1);
    expect(Object.is(remainingWorkingDays('2026-11-28', '2026-11-27', calendar), 0)).toBe(true); // a Saturday is no day late
  });
});
