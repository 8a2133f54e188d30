import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { findPeriod, type Period, periodWords, quarterOf } from '@yimen/domain/assessment/period.ts';
import { type Division, pathWithin, reportingDivision } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';

/** Of what a sheet or a list is: the place, the period, and the widest place this person may see, where his path begins. */
export type AssessedScope = { place: Division; period: Period; widest: Division };

/** What was asked for within what he may see (R6.2, R6.3): province, city and county leads their own places; to everybody else there is no assessment. */
export function assessedScope(
  platform: Platform,
  person: Person,
  asked: { place?: string | undefined; period?: string | undefined },
): AssessedScope {
  const { directory } = platform;
  const prefix = scopesFor(person, 'readAssessment').flatMap(scope =>
    scope.kind === 'division' ? [scope.prefix] : [],
  )[0];
  if (person.kind !== 'staff' || prefix === undefined) throw new DoorProblem('not-found');
  const widest = reportingDivision(directory, person.division);
  const place = asked.place === undefined ? widest : directory.divisions.get(asked.place);
  if (place === undefined || place.level === 'town' || !place.code.startsWith(prefix))
    throw new DoorProblem('not-found');
  return { place, widest, period: periodOf(platform, asked.period) };
}

/** The period of a code, or the quarter in which today lies. */
export function periodOf(
  { today }: Pick<Platform, 'today'>,
  code: string | undefined = quarterOf(today()),
): Period {
  const period = findPeriod(code);
  if (period === null) throw new DoorProblem('bad-request');
  return period;
}

/** What a sheet and a list say of their scope. */
export function scopeInWords({ directory, today }: Platform, { place, period, widest }: AssessedScope) {
  return {
    period: { ...period, name: periodWords(period), isOver: period.to < today() },
    path: pathWithin(directory, widest.code, place.code).map(({ code, name }) => ({ code, name })),
    level: place.level as Exclude<Division['level'], 'town'>,
  };
}
