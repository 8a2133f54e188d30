// Due days counted by hand on the printed notices, before any program was asked.

import { addNaturalDays, addWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china.ts';

type Row = [start: PlainDate, days: number, due: PlainDate, because: string];

const WORKING: Row[] = [
  ['2020-01-16', 5, '2020-01-22', 'Sunday 01-19 makes up for the Spring Festival'],
  ['2020-01-20', 5, '2020-02-04', 'the Spring Festival lengthened to 02-02'],
  ['2020-01-23', 1, '2020-02-03', 'ten days off'],
  ['2020-01-24', 0, '2020-02-03', 'zero days on a day off is the next working day'],
  ['2020-02-01', 0, '2020-02-03', 'the make-up day that the second notice took back'],
  ['2020-04-24', 5, '2020-04-30', 'Sunday 04-26 counts'],
  ['2020-04-30', 3, '2020-05-08', 'Labour Day to 05-05'],
  ['2020-04-30', 4, '2020-05-09', 'due on a make-up Saturday'],
  ['2020-06-24', 1, '2020-06-28', 'due on a make-up Sunday'],
  ['2020-06-24', 3, '2020-06-30', 'make-up Sunday, then Monday and Tuesday'],
  ['2020-09-25', 5, '2020-10-09', 'Sunday 09-27, eight days off, the first report round is due (R8.3)'],
  ['2020-08-14', 35, '2020-10-09', 'from the day of the policy to the first report round'],
  ['2020-09-30', 1, '2020-10-09', 'National Day and Mid-Autumn in one'],
  ['2020-09-30', 2, '2020-10-10', 'due on a make-up Saturday'],
  ['2020-10-09', 0, '2020-10-09', 'zero days on a working day is that day'],
  ['2020-12-31', 5, '2021-01-08', 'over New Year to the second report round (R8.3)'],
  ['2020-12-25', 9, '2021-01-08', 'the last week of the year, then the first'],
  ['2021-02-05', 4, '2021-02-10', 'Sunday 02-07 counts'],
  ['2021-02-05', 5, '2021-02-18', 'over the Spring Festival'],
  ['2021-02-10', 3, '2021-02-20', 'due on a make-up Saturday'],
  ['2021-04-02', 1, '2021-04-06', '清明 beside the weekend'],
  ['2021-09-17', 2, '2021-09-22', 'make-up Saturday, then Mid-Autumn'],
  ['2021-09-17', 10, '2021-10-08', 'two make-up days and two holidays'],
  ['2021-09-30', 2, '2021-10-09', 'due on a make-up Saturday after National Day'],
  ['2021-12-30', 3, '2022-01-05', 'Monday 01-03 is off'],
  ['2022-01-27', 4, '2022-02-07', 'a whole weekend worked before the Spring Festival'],
  ['2022-04-01', 1, '2022-04-02', 'a make-up Saturday'],
  ['2022-04-01', 2, '2022-04-06', '清明 after it'],
  ['2022-04-29', 3, '2022-05-07', 'Labour Day from a Saturday; due on a make-up Saturday'],
  ['2022-09-30', 5, '2022-10-12', 'a whole weekend worked after National Day'],
  ['2022-12-30', 1, '2023-01-03', 'a New Year that begins in the old one'],
  ['2023-01-19', 3, '2023-01-29', 'due on a make-up Sunday'],
  ['2023-01-19', 4, '2023-01-30', 'and on the Monday after it'],
  ['2023-04-04', 1, '2023-04-06', 'one Wednesday off'],
  ['2023-06-21', 2, '2023-06-26', 'a make-up Sunday after 端午'],
  ['2023-09-28', 3, '2023-10-09', 'a weekend worked after eight days off'],
  ['2023-12-29', 1, '2024-01-02', 'New Year on a Monday'],
  ['2024-02-02', 7, '2024-02-18', 'make-up Sundays on both sides of the Spring Festival'],
  ['2024-02-08', 20, '2024-03-13', 'twenty days over the festival and the leap day'],
  ['2024-02-28', 1, '2024-02-29', 'the leap day'],
  ['2024-04-03', 1, '2024-04-07', 'a make-up Sunday'],
  ['2024-09-13', 10, '2024-09-29', 'make-up days before Mid-Autumn and before National Day'],
  ['2024-09-30', 5, '2024-10-12', 'due on a make-up Saturday'],
  ['2024-12-31', 1, '2025-01-02', 'one day off for New Year'],
  ['2025-01-24', 5, '2025-02-07', 'Sunday 01-26, then the Spring Festival'],
  ['2025-01-24', 6, '2025-02-08', 'due on a make-up Saturday'],
  ['2025-04-25', 5, '2025-05-06', 'Sunday 04-27, then Labour Day'],
  ['2025-09-26', 6, '2025-10-11', 'Sunday 09-28, eight days off, Saturday 10-11'],
  ['2025-12-31', 1, '2026-01-04', 'a make-up Sunday after New Year'],
  ['2025-12-31', 2, '2026-01-05', 'and the Monday after it'],
  ['2026-02-13', 2, '2026-02-24', 'Saturday 02-14, then nine days off'],
  ['2026-02-13', 6, '2026-02-28', 'due on a make-up Saturday'],
  ['2026-09-18', 10, '2026-10-09', 'Sunday 09-20, Mid-Autumn, National Day'],
  ['2026-09-30', 3, '2026-10-10', 'due on a make-up Saturday'],
  ['2026-11-23', 5, '2026-11-30', 'a plain week'],
  ['2026-12-28', 3, '2026-12-31', 'the last published day'],
  ['2026-12-31', 0, '2026-12-31', 'the last published day itself'],
];

const BEYOND: Row[] = [
  ['2026-12-31', 1, '2027-01-04', 'New Year on a Friday, fixed by law'],
  ['2026-12-28', 5, '2027-01-05', 'three days published, two assumed'],
  ['2027-01-01', 0, '2027-01-04', 'zero days on a holiday fixed by law'],
  ['2027-04-30', 1, '2027-05-03', '05-01 and 05-02 are a weekend'],
  ['2027-09-30', 1, '2027-10-04', '10-01 is a Friday'],
  ['2028-09-29', 1, '2028-10-04', '10-02 and 10-03 are Monday and Tuesday'],
  ['2029-04-30', 1, '2029-05-03', '05-01 and 05-02 are Tuesday and Wednesday'],
];

const NATURAL: Row[] = [
  ['2020-09-01', 30, '2020-10-09', 'ends on 10-01, rolls over eight days off'],
  ['2020-12-02', 30, '2021-01-04', 'ends on New Year'],
  ['2021-01-12', 30, '2021-02-18', 'ends on the eve of the Spring Festival'],
  ['2023-08-01', 60, '2023-10-07', 'rolls to a make-up Saturday'],
  ['2024-08-30', 60, '2024-10-29', 'ends on a Tuesday'],
  ['2026-01-05', 40, '2026-02-14', 'ends on a make-up Saturday and stays'],
  ['2026-01-06', 40, '2026-02-24', 'ends on the first of nine days off'],
  ['2026-09-01', 30, '2026-10-08', 'ends on National Day'],
  ['2026-12-01', 30, '2026-12-31', 'ends on the last published day'],
  ['2026-10-01', 0, '2026-10-08', 'zero days roll as well'],
];

const NATURAL_BEYOND: Row[] = [
  ['2026-12-02', 30, '2027-01-04', 'ends on a New Year not yet published'],
  ['2026-12-10', 40, '2027-01-19', 'ends on a Tuesday not yet published'],
];

const id = chinaCalendar.id;

describe('R3.5 working days, 民法典 art.201', () => {
  it.each(WORKING)('%s + %i is %s: %s', (start, n, date) =>
    expect(addWorkingDays(start, n, chinaCalendar)).toEqual({ date, provisional: false, calendarId: id }),
  );
  it.each(BEYOND)('%s + %i is %s for the time being: %s', (start, n, date) =>
    expect(addWorkingDays(start, n, chinaCalendar)).toEqual({ date, provisional: true, calendarId: id }),
  );
});

describe('natural days that roll, 民法典 art.203', () => {
  it.each(NATURAL)('%s + %i is %s: %s', (start, n, date) =>
    expect(addNaturalDays(start, n, chinaCalendar)).toEqual({ date, provisional: false, calendarId: id }),
  );
  it.each(NATURAL_BEYOND)('%s + %i is %s for the time being: %s', (start, n, date) =>
    expect(addNaturalDays(start, n, chinaCalendar)).toEqual({ date, provisional: true, calendarId: id }),
  );
});
