import { describe, expect, it } from 'vitest';
import { pausedFor, settle, startClock } from './clock.ts';
import { sampleCalendar as calendar, nextCalendar } from './sample-calendar.ts';

describe('R3.5 a clock', () => {
  const clock = startClock(5, '2026-11-23', calendar);

  it('starts with its due day and the calendar it was counted with', () => {
    expect(clock).toEqual({
      startedOn: '2026-11-23',
      limit: 5,
      pauses: [],
      pausedDays: 0,
      due: '2026-11-30',
      provisional: false,
      calendarId: 'sample-2026',
    });
  });

  it('gives back the working days of a pause: the day it began is used, the day it ended is not', () => {
    expect(pausedFor(clock, '2026-11-24', '2026-11-26', calendar)).toMatchObject({
      pausedDays: 2,
      due: '2026-12-02',
    });
    expect(pausedFor(clock, '2026-11-27', '2026-11-29', calendar)).toMatchObject({
      pausedDays: 0,
      due: '2026-11-30',
    });
  });

  it('gives nothing for a pause that begins and ends on one day', () => {
    expect(pausedFor(clock, '2026-11-25', '2026-11-25', calendar)).toMatchObject({
      pausedDays: 0,
      due: '2026-11-30',
    });
  });

  it('adds up pauses, one of which may begin on the day the last one ended', () => {
    const twice = pausedFor(
      pausedFor(clock, '2026-11-24', '2026-11-26', calendar),
      '2026-11-26',
      '2026-11-27',
      calendar,
    );
    expect(twice).toMatchObject({ pausedDays: 3, due: '2026-12-03' });
    expect(twice.pauses).toHaveLength(2);
  });

  it('counts a pause on the due day, so that the item is due on the day it goes on', () => {
    expect(pausedFor(clock, '2026-11-30', '2026-12-02', calendar)).toMatchObject({
      pausedDays: 2,
      due: '2026-12-02',
    });
  });

  it('is not mended by a pause after the due day: a limit once broken stays broken', () => {
    expect(pausedFor(clock, '2026-12-01', '2026-12-31', calendar)).toMatchObject({
      pausedDays: 0,
      due: '2026-11-30',
    });
  });

  it('of zero days is due on the day, or on the day the office opens, and a pause moves it like any other', () => {
    expect(startClock(0, '2026-11-23', calendar).due).toBe('2026-11-23');
    const saturday = startClock(0, '2026-11-21', calendar);
    expect(saturday.due).toBe('2026-11-23');
    expect(pausedFor(saturday, '2026-11-21', '2026-11-23', calendar).due).toBe('2026-11-23');
    expect(pausedFor(saturday, '2026-11-23', '2026-11-24', calendar).due).toBe('2026-11-24');
  });

  it('throws when pauses overlap, run backwards or begin before it', () => {
    const paused = pausedFor(clock, '2026-11-24', '2026-11-26', calendar);
    expect(() => pausedFor(paused, '2026-11-25', '2026-11-27', calendar)).toThrow(RangeError);
    expect(() => pausedFor(clock, '2026-11-26', '2026-11-25', calendar)).toThrow(RangeError);
    expect(() => pausedFor(clock, '2026-11-20', '2026-11-25', calendar)).toThrow(RangeError);
  });
});

describe('a clock across a New Year that is not published', () => {
  const clock = pausedFor(startClock(5, '2026-12-28', calendar), '2026-12-29', '2027-01-05', calendar);

  it('is provisional until the notice comes, then counted again from the start, the pause with it', () => {
    expect(clock).toMatchObject({
      pausedDays: 4,
      due: '2027-01-11',
      provisional: true,
      calendarId: 'sample-2026',
    });
    // By the invented notice offices open on 01-06 and work on Saturday 01-09, so the pause gave back only 12-30 and 12-31.
    expect(settle(clock, nextCalendar)).toMatchObject({
      pausedDays: 2,
      due: '2027-01-09',
      provisional: false,
      calendarId: 'sample-2027',
    });
  });

  it('is provisional too when only a pause counted unpublished days, and stays so', () => {
    // 2027-01-03 is a Sunday that the notice may make a working day; then the pause would give back one day more.
    const paused = pausedFor(startClock(1, '2026-12-29', calendar), '2026-12-30', '2027-01-03', calendar);
    expect(paused).toMatchObject({ pausedDays: 1, due: '2026-12-31', provisional: true });
    expect(pausedFor(paused, '2027-01-03', '2027-01-04', calendar)).toMatchObject({
      due: '2026-12-31',
      provisional: true,
    });
  });

  it('settles to itself', () => {
    expect(settle(clock, calendar)).toEqual(clock);
    const once = settle(clock, nextCalendar);
    expect(settle(once, nextCalendar)).toEqual(once);
  });

  it('is settled on the way by a pause that ends under the new calendar', () => {
    const straight = settle(pausedFor(clock, '2027-01-06', '2027-01-07', calendar), nextCalendar);
    expect(pausedFor(clock, '2027-01-06', '2027-01-07', nextCalendar)).toEqual(straight);
  });
});
