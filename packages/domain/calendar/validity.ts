import { addDays, type PlainDate, parsePlainDate } from '../plain/date.ts';

/**
 * The last day of something valid for whole months from a day: the same day of the month, or where there is none the last of
 * that month (民法典 art.202). Throws on a broken number of months.
 */
export function validUntil(from: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months) || months < 1) throw new RangeError('validity is counted in whole months');
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const place = year * 12 + (month - 1) + months;
  const same = parsePlainDate(`${monthOf(place)}-${two(day)}`);
  return same ?? addDays(parsePlainDate(`${monthOf(place + 1)}-01`)!, -1);
}

function monthOf(place: number): string {
  return `${String(Math.floor(place / 12)).padStart(4, '0')}-${two((place % 12) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
