// First of all the facts: days as the State Council's notices state them, read off the notices by a person and not computed.

import { isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china.ts';

type Facts = { holiday: string; makeUp: string; weekend: string; weekday: string };

const FACTS: Record<string, Facts> = {
  '2020': {
    holiday: '01-01 01-24 01-30 01-31 02-01 02-02 04-06 05-05 06-25 06-26 10-01 10-08',
    makeUp: '01-19 04-26 05-09 06-28 09-27 10-10',
    weekend: '01-18 02-08 04-25 10-11 12-27',
    weekday: '01-02 01-23 02-03 04-30 05-06 06-24 06-29 09-30 10-09 12-31',
  },
  '2021': {
    holiday: '01-01 02-11 02-17 04-05 05-05 06-14 09-20 09-21 10-01 10-07',
    makeUp: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
    weekend: '01-02 01-10 02-21 06-12 10-10 12-26',
    weekday: '01-04 01-08 02-10 02-18 04-06 05-06 09-22 09-30 10-08 12-31',
  },
  '2022': {
    holiday: '01-03 01-31 02-04 04-04 04-05 05-02 05-04 06-03 09-12 10-03 10-07 12-31',
    makeUp: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
    weekend: '01-01 01-22 04-16 04-30 10-15 12-25',
    weekday: '01-04 01-28 02-07 04-06 04-29 05-05 09-30 10-10 12-30',
  },
  '2023': {
    holiday: '01-01 01-02 01-23 01-27 04-05 05-01 05-03 06-22 06-23 09-29 10-06',
    makeUp: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
    weekend: '01-07 01-21 04-22 10-14 12-31',
    weekday: '01-03 01-20 01-30 04-04 04-06 05-04 06-21 06-26 09-28 10-09 12-29',
  },
  '2024': {
    holiday: '01-01 02-12 02-16 04-04 04-05 05-01 05-03 06-10 09-16 09-17 10-01 10-07',
    makeUp: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    weekend: '02-03 02-10 02-17 04-06 06-08 09-15 12-29',
    weekday: '01-02 02-09 02-19 02-29 04-08 05-06 09-18 09-30 10-08 12-31',
  },
  '2025': {
    holiday: '01-01 01-28 02-03 02-04 04-04 05-01 05-05 06-02 10-01 10-06 10-08',
    makeUp: '01-26 02-08 04-27 09-28 10-11',
    weekend: '01-25 02-09 04-05 05-31 09-27 10-12',
    weekday: '01-02 01-27 02-05 04-07 04-30 05-06 06-03 09-30 10-09 12-31',
  },
  '2026': {
    holiday: '01-01 01-02 02-16 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-07',
    makeUp: '01-04 02-14 02-28 05-09 09-20 10-10',
    weekend: '01-03 02-15 02-22 09-27 10-11 11-22 12-27',
    weekday: '01-05 02-13 02-24 02-27 04-07 05-06 06-22 09-28 09-30 10-08 11-23 12-31',
  },
};

const days = (year: string, list: string) => list.split(' ').map(day => `${year}-${day}` as PlainDate);

describe.each(Object.entries(FACTS))('R3.5 the notices for %s', (year, facts) => {
  it.each(days(year, facts.holiday))('%s is off', day =>
    expect(isWorkingDay(day, chinaCalendar)).toBe(false),
  );
  it.each(days(year, facts.makeUp))('%s is a make-up day', day =>
    expect(isWorkingDay(day, chinaCalendar)).toBe(true),
  );
  it.each(days(year, facts.weekend))('%s is a weekend', day =>
    expect(isWorkingDay(day, chinaCalendar)).toBe(false),
  );
  it.each(days(year, facts.weekday))('%s is a weekday', day =>
    expect(isWorkingDay(day, chinaCalendar)).toBe(true),
  );
});
