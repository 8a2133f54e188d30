import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compare,
  dateOfInstant,
  daysBetween,
  type PlainDate,
  parsePlainDate,
  weekday,
  yearOf,
} from './date.ts';

// The other way of doing it: the engine's own calendar, in UTC.
const byEngine = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10) as PlainDate;
const someDay = fc.integer({ min: -25_000, max: 60_000 });

describe('PlainDate', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-11-23'])('takes %s', text => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each(['2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0000-01-01'])(
    'refuses %s, which is on no calendar',
    text => expect(parsePlainDate(text)).toBeNull(),
  );

  it.each([
    '',
    '2026-1-1',
    '20260101',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '2026-01-01\n',
  ])('refuses the text %j', text => expect(parsePlainDate(text)).toBeNull());

  it('knows weekdays that the notices print', () => {
    expect(weekday('2020-01-19')).toBe(7);
    expect(weekday('2024-09-14')).toBe(6);
    expect(weekday('2026-01-01')).toBe(4);
    expect(weekday('2026-02-23')).toBe(1);
  });

  it('crosses months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2020-01-01', '2027-01-01')).toBe(2557);
    expect(yearOf('2026-12-31')).toBe(2026);
    expect(['2026-10-01', '2025-12-31'].sort((a, b) => compare(a as PlainDate, b as PlainDate))[0]).toBe(
      '2025-12-31',
    );
  });

  it('throws on what is broken: part days, no day, the end of the calendar', () => {
    expect(() => addDays('2026-01-01', 1.5)).toThrow(RangeError);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });

  it('agrees with the engine on every kind of day', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        expect(addDays('1970-01-01', a)).toBe(byEngine(a));
        expect(daysBetween(byEngine(a), byEngine(b))).toBe(b - a);
        expect(weekday(byEngine(a)) % 7).toBe(new Date(a * 86_400_000).getUTCDay());
        expect(Math.sign(compare(byEngine(a), byEngine(b)))).toBe(Math.sign(a - b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the day it is in China at an instant', () => {
  it.each([
    ['2026-11-23T15:59:59.999Z', '2026-11-23'],
    ['2026-11-23T16:00:00.000Z', '2026-11-24'],
    ['2026-12-31T16:00Z', '2027-01-01'],
    ['2026-11-24T00:00:00+08:00', '2026-11-24'],
    ['2026-11-23T23:59:59+08:00', '2026-11-23'],
    ['2026-11-23T08:00:00-08:00', '2026-11-24'],
    ['2026-11-24T05:29:00+13:30', '2026-11-23'],
    ['1988-07-01T16:00:00Z', '1988-07-02'], // China kept summer time then; a fixed offset is what the law's day means today
  ])('%s is %s', (instant, day) => expect(dateOfInstant(instant)).toBe(day));

  it.each([
    '2026-11-23',
    '2026-11-23T10:00:00',
    '2026-11-23 10:00:00Z',
    '2026-02-30T10:00:00Z',
    '2026-11-23T24:00:00Z',
    '',
  ])('throws on %j, which is no instant', text => expect(() => dateOfInstant(text)).toThrow(RangeError));
});
