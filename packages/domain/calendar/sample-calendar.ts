// For tests of this folder only: one published year, small enough to see at a glance. The real one is in the catalogue.

import { addDays, type PlainDate } from '../plain/date.ts';
import type { Calendar } from './calendar.ts';

/** 2026 as published; 2027 is not. */
export const sampleCalendar: Calendar = {
  id: 'sample-2026',
  years: {
    '2026': {
      source: '国办发明电〔2025〕7号',
      off: [
        ...days('2026-01-01', 3),
        ...days('2026-02-15', 9),
        ...days('2026-04-04', 3),
        ...days('2026-05-01', 5),
        ...days('2026-06-19', 3),
        ...days('2026-09-25', 3),
        ...days('2026-10-01', 7),
      ],
      work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    },
  },
};

/** The same with an invented 2027: New Year is taken on 2027-01-01 to 01-05, and Saturday 01-09 makes up for it. */
export const nextCalendar: Calendar = {
  id: 'sample-2027',
  years: {
    ...sampleCalendar.years,
    '2027': {
      source: 'invented',
      off: [...days('2027-01-01', 5), '2027-05-01', ...days('2027-10-01', 3)],
      work: ['2027-01-09'],
    },
  },
};

function days(first: PlainDate, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, place) => addDays(first, place));
}
