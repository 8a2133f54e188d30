import { addDays, daysBetween, type PlainDate, weekday, yearOf } from '@yimen/domain/plain/date.ts';

/** How many arrive in a week of each month beside an ordinary one: two seasons, and 安排工作 in July (domain.md §6). */
const byMonth = [0.4, 0.3, 4, 4, 1, 0.6, 1.6, 0.7, 4, 4, 1.2, 0.5];
const weeks = 156;

/**
 * The Mondays of three years up to today, oldest first, each with its share; the week that runs counts as far as it has run. The seasons lie so
 * that today is the middle of the autumn one, when most is open, whenever the bench is run.
 */
export function arrivals(today: PlainDate): { monday: PlainDate; weight: number }[] {
  const away = daysBetween(`${yearOf(today)}-10-15` as PlainDate, today);
  const thisMonday = addDays(today, 1 - weekday(today));
  return Array.from({ length: weeks }, (_, place) => {
    const monday = addDays(thisMonday, 7 * (place - weeks + 1));
    const ran = monday === thisMonday ? weekday(today) / 7 : 1;
    return { monday, weight: byMonth[Number(addDays(monday, -away).slice(5, 7)) - 1]! * ran };
  });
}
