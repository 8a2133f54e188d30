// A day on the calendar, as a string, with integer civil-day arithmetic. No Date, no clock, no time zone of the machine.

/** A day such as `'2026-11-23'`. Literals type-check as they are; other text goes through `parsePlainDate`. */
export type PlainDate = `${number}-${number}-${number}`;

/** The day that the text names, years 0001 to 9999, or `null` when it names none (`'2025-02-29'`, `'2025-2-9'`). */
export function parsePlainDate(text: string): PlainDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as PlainDate;
}

/** The day `days` natural days later (earlier when negative). Deadlines are counted in `calendar/deadline.ts`, not here. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`addDays counts whole days, not ${days}`);
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Natural days from one day to another: 1 for tomorrow, -1 for yesterday. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: PlainDate): number {
  return mod(dayNumber(date) + 3, 7) + 1; // day 0, 1970-01-01, was a Thursday
}

/** Negative when `a` is earlier, 0 when they are the same day, positive when `a` is later. */
export function compare(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The calendar year of the day. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The day it is in China (UTC+8, the whole year) at that instant.
 * Takes ISO text with `Z` or an offset; throws on anything else, because text without an offset is no instant.
 */
export function dateOfInstant(instant: string): PlainDate {
  const parts =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(instant);
  const date = parts && parsePlainDate(parts[1]!);
  if (!date) throw new RangeError('dateOfInstant takes an ISO instant with Z or an offset');
  const minutes = Number(parts[2]) * 60 + Number(parts[3]) - offsetMinutes(parts[4]!) + CHINA_MINUTES;
  return addDays(date, Math.floor(minutes / 1440));
}

const CHINA_MINUTES = 8 * 60;

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Days since 1970-01-01 in the Gregorian calendar; the year is taken to begin in March so that a leap day comes last. */
function dayNumber(date: PlainDate): number {
  if (parsePlainDate(date) === null) throw new RangeError('not a day on the calendar');
  const month = Number(date.slice(5, 7));
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719468
  );
}

function dateOfDayNumber(days: number): PlainDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError('the day lies outside the years 0001 to 9999');
  return date;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
