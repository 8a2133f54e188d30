import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import { fullName } from '@yimen/domain/service/directory.ts';
import { nameOfItem } from '../../store/name-of-item.ts';
import type { Platform } from '../../store/platform.ts';
import type { BoardPeriod } from './board-period.ts';
import type { BoardScope } from './board-scope.ts';

/** What the board is of, shortly: the office or else the place, and the item if it is of one; what its files are named after. */
export function nameOfScope(platform: Platform, { place, agency, item }: BoardScope): string {
  return `${(agency ?? place).name}${item === null ? '' : `（${nameOfItem(platform, item, 'shortName')}）`}`;
}

/** The same in full: 江门市台山市，台山市公安局，户口登记. */
export function scopeInFull(platform: Platform, { place, agency, item }: BoardScope): string {
  const names = [fullName(platform.directory, place.code)];
  if (agency !== null) names.push(agency.name);
  if (item !== null) names.push(nameOfItem(platform, item, 'shortName'));
  return names.join('，');
}

/** 2026-08-31 至 2026-10-11（按整周，6 周；所选 2026-09-03 至 2026-10-05）. */
export function periodWords({ first, last, weeks, asked }: BoardPeriod): string {
  const of = asked === null ? '' : `；所选 ${asked.from} 至 ${asked.to}`;
  return `${first} 至 ${endOf(last)}（按整周统计，${weeks} 周${of}）`;
}

/** The Sunday of the week that begins on this Monday. */
export function endOf(week: PlainDate): PlainDate {
  return addDays(week, 6);
}

/** The days of a period as a file's name tells them. */
export function daysOfFile({ first, last }: BoardPeriod): string {
  return `${first}至${endOf(last)}`;
}
