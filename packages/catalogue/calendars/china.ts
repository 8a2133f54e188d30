// The working-day calendar of China as shipped, checked once when it is loaded.

import type { Calendar } from '@yimen/domain/calendar/calendar.ts';
import { parseCalendar } from '@yimen/domain/calendar/parse-calendar.ts';
import data from './china.json' with { type: 'json' };

/** The published years. To add one: append it to `china.json` from the State Council's notice and give the file a new id. */
export const chinaCalendar: Calendar = read();

function read(): Calendar {
  const parsed = parseCalendar(data, 'calendars/china.json');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.calendar;
}
