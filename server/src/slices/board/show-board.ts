import type { Person } from '@yimen/domain/access/person.ts';
import { addDays } from '@yimen/domain/plain/date.ts';
import { nameOfAgency, pathWithin } from '@yimen/domain/service/directory.ts';
import { sql } from 'kysely';
import { countedWithinAMinute } from '../../store/board/counted-at.ts';
import { type CaseFigure, caseFigures } from '../../store/board/figures.ts';
import { nameOfItem } from '../../store/name-of-item.ts';
import type { Platform } from '../../store/platform.ts';
import { below } from './below.ts';
import { type Asked, type BoardScope, boardScope } from './board-scope.ts';
import { readDays, type Taken } from './read-days.ts';
import { nothingOpen, readLate, readLive } from './read-live.ts';

const steps = [...(Object.keys(caseFigures) as CaseFigure[]), 'counted'] as const;
const noneTaken: Taken = { decided: 0, late: 0, median: null, p90: null };

/** The whole board of what this person asked for: live figures asked now, statistics as counted at their own time, never older than a minute. */
export async function showBoard(platform: Platform, person: Person, asked: Asked) {
  const scope = boardScope(platform, person, asked);
  const countedAt = await countedWithinAMinute(platform);
  const whole = scope.agency === null && scope.item === null;
  const [live, late, days, cases] = await Promise.all([
    readLive(platform, scope),
    readLate(platform, scope),
    readDays(platform, scope),
    whole ? readCases(platform, scope) : null,
  ]);
  const items = [...new Set([...live.items.keys(), ...days.items.keys()])].sort();
  const weeks = Array.from({ length: scope.weeks }, (_, place) => addDays(scope.first, 7 * place));
  return {
    ...placeOf(platform, scope),
    item:
      scope.item === null ? null : { code: scope.item, name: nameOfItem(platform, scope.item, 'shortName') },
    period: { from: scope.first, to: addDays(scope.last, 6), weeks: scope.weeks, asked: scope.asked },
    at: platform.now(),
    countedAt,
    live: live.all,
    days: days.all,
    below: belowOf(platform, scope).map(({ code, name, kind }) => ({
      ...{ kind, code, name },
      ...(live.children.get(code) ?? nothingOpen),
      ...(days.children.get(code) ?? noneTaken),
    })),
    items: items.map(item => ({
      item,
      name: nameOfItem(platform, item, 'shortName'),
      ...(live.items.get(item) ?? nothingOpen),
      ...(days.items.get(item) ?? noneTaken),
    })),
    late,
    weeks: weeks.map(week => {
      const { decided, late: lateOnes, median } = days.weeks.get(week) ?? noneTaken;
      const submitted = cases === null ? null : (cases.weeks.get(week) ?? 0);
      return { week, submitted, decided, late: lateOnes, median };
    }),
    cases: cases?.all ?? null,
  };

  function belowOf({ directory }: Platform, of: BoardScope) {
    const { kind, places } = below(directory, of);
    const known = new Set(places.map(({ code }) => code));
    const others = [...new Set([...live.children.keys(), ...days.children.keys()])].filter(
      code => !known.has(code),
    );
    const name = (code: string) => directory.divisions.get(code)?.name ?? nameOfAgency(directory, code);
    return [...places, ...others.sort().map(code => ({ code, name: name(code) }))].map(each => ({
      ...each,
      kind,
    }));
  }
}

function placeOf({ directory }: Platform, { place, agency, widest }: BoardScope) {
  return {
    path:
      'place' in widest
        ? pathWithin(directory, widest.place.code, place.code).map(({ code, name }) => ({ code, name }))
        : [],
    level: agency === null ? (place.level as 'province' | 'city' | 'county') : ('agency' as const),
    agency: agency && { code: agency.id, name: agency.name },
  };
}

/** What the applications of a place came to, by the week they were submitted; savings by the week they ended, ratings by their own. */
async function readCases({ db }: Platform, { place, first, last }: BoardScope) {
  const city = place.level === 'county' ? place.parent! : place.code;
  const sum = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)::integer`;
  const rows = db
    .selectFrom('board_cases')
    .where('city', '=', city)
    .where('place', '=', place.code)
    .where(sql<boolean>`week between ${first} and ${last}`);
  const [weeks, all] = await Promise.all([
    rows.select(['week', 'submitted']).execute(),
    rows
      .select([
        ...steps.map(name => sum(name).as(name)),
        sum('visits_made').as('visitsMade'),
        sum('saved_visits').as('visits'),
        sum('saved_copies').as('copies'),
        sum('saved_days').as('days'),
        sql<
          number[]
        >`array[${sql.raw([1, 2, 3, 4, 5].map(level => `coalesce(sum(rated[${level}]), 0)::integer`).join())}]`.as(
          'rated',
        ),
      ])
      .executeTakeFirstOrThrow(),
  ]);
  return { weeks: new Map(weeks.map(({ week, submitted }) => [week, submitted])), all };
}
