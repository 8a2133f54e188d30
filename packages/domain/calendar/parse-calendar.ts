// Reads a calendar file and checks it against itself; a bad one is refused with sentences that name the file and the key.

import { type PlainDate, parsePlainDate, weekday } from '../plain/date.ts';
import { ALWAYS_OFF } from './assumed-day.ts';
import type { Calendar, CalendarYear } from './calendar.ts';

export type ParsedCalendar =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The calendar in `data`, or every sentence about what is wrong with it. `file` is only named in the sentences. */
export function parseCalendar(data: unknown, file: string): ParsedCalendar {
  const problems: string[] = [];
  const say = (key: string, sentence: string) => void problems.push(`${file} ${key}: ${sentence}.`);

  const { id, years } = asRecord(data);
  if (typeof id !== 'string' || id.trim() === '') say('id', 'a calendar needs an id');
  const names = Object.keys(asRecord(years)).sort();
  if (names.length === 0) say('years', 'a calendar needs at least one year');
  const read: Record<string, CalendarYear> = {};
  for (const [place, name] of names.entries()) {
    const before = names[place - 1];
    if (!/^\d{4}$/.test(name)) say(`years.${name}`, 'a year is four digits');
    else if (before !== undefined && Number(name) !== Number(before) + 1)
      say(`years.${name}`, `years follow one another, but the one before is ${before}`);
    read[name] = readYear(name, asRecord(asRecord(years)[name]), names, say);
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, calendar: { id: id as string, years: read } };
}

type Say = (key: string, sentence: string) => void;

function readYear(name: string, year: Record<string, unknown>, covered: string[], say: Say): CalendarYear {
  const key = `years.${name}`;
  for (const other of Object.keys(year))
    if (!['source', 'off', 'work'].includes(other))
      say(`${key}.${other}`, 'a year holds only source, off and work');
  if (typeof year.source !== 'string' || year.source.trim() === '')
    say(`${key}.source`, 'a year needs the notice that published it');
  const off = readDays(`${key}.off`, name, year.off, covered, say);
  const work = readDays(`${key}.work`, name, year.work, covered, say);

  for (const day of work) {
    if (weekday(day) <= 5) say(`${key}.work`, `${day} is a make-up day but not on a weekend`);
    if (off.includes(day)) say(key, `${day} is both off and a make-up day`);
  }
  for (const fixed of ALWAYS_OFF)
    if (!off.includes(`${name}-${fixed}` as PlainDate))
      say(`${key}.off`, `${name}-${fixed} is off by law but missing`);
  return { source: String(year.source), off, work };
}

function readDays(key: string, year: string, data: unknown, covered: string[], say: Say): PlainDate[] {
  if (!Array.isArray(data)) {
    say(key, 'a list of days is missing');
    return [];
  }
  const days: PlainDate[] = [];
  for (const text of data) {
    const day = typeof text === 'string' ? parsePlainDate(text) : null;
    if (day === null) {
      say(key, `${JSON.stringify(text)} is not a day`);
      continue;
    }
    const own = day.slice(0, 4);
    if (!covered.includes(own)) say(key, `${day} is in no covered year`);
    else if (own !== year) say(key, `${day} belongs under years.${own}`);
    const before = days.at(-1);
    if (days.includes(day)) say(key, `${day} is listed twice`);
    else if (before !== undefined && day < before) say(key, `${day} is out of order after ${before}`);
    days.push(day);
  }
  return days;
}

function asRecord(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : {};
}
