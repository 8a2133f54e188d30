import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import { assessedWithin } from '@yimen/domain/assessment/places.ts';
import { ranksOf } from '@yimen/domain/assessment/ranks.ts';
import type { FixedSheet } from '@yimen/domain/assessment/sheet.ts';
import { nameInProvince, placesBelow } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../../http/problem.ts';
import { findFixed } from '../../store/assessment/fixed-sheets.ts';
import { findSettings } from '../../store/assessment/settings.ts';
import type { Platform } from '../../store/platform.ts';
import { type AssessedScope, assessedScope, scopeInWords } from './assessed-scope.ts';
import { fixedLines } from './list-fixed.ts';
import { liveSheet } from './live-sheet.ts';

export type AskedSheet = {
  period?: string | undefined;
  place?: string | undefined;
  settings?: number | undefined;
  version?: number | undefined;
  by: 'below' | 'county';
};

/** The sheet of a place and of what lies below it (R6.3): as fixed where a version is asked for, as it comes to now otherwise. */
export async function showAssessment(platform: Platform, person: Person, asked: AskedSheet) {
  const scope = assessedScope(platform, person, asked);
  const at = platform.now();
  const [sheet, versions] = await Promise.all([
    sheetOf(platform, scope, asked),
    fixedLines(platform, scope.place.code, scope.period.code),
  ]);
  const words = scopeInWords(platform, scope);
  return {
    ...words,
    settings: { number: sheet.settings.number, indicators: [...sheet.settings.indicators] },
    measures: [...sheet.measures],
    fixed: versions.find(({ version }) => version === asked.version) ?? null,
    at,
    countedAt: sheet.countedAt,
    ...rowsOf(platform, scope, sheet, asked.by),
    versions,
    mayFix: words.period.isOver && maySet(person, 'fixAssessment'),
    maySet: maySet(person, 'setAssessment'),
  };
}

async function sheetOf(
  platform: Platform,
  { place, period }: AssessedScope,
  { settings, version }: AskedSheet,
): Promise<FixedSheet> {
  if (version !== undefined) {
    const fixed = await findFixed(platform.db, period.code, version);
    if (fixed === null) throw new DoorProblem('not-found');
    return fixed;
  }
  const set = await findSettings(platform.db, settings);
  if (set === null) throw new DoorProblem('not-found');
  return liveSheet(platform, period, place, set);
}

/** The place's own row, without a rank: who stands beside it is not always his to see. Those below he sees all of, so they have theirs. */
function rowsOf(
  { directory }: Platform,
  { place }: AssessedScope,
  { rows }: FixedSheet,
  by: AskedSheet['by'],
) {
  const everyCounty = by === 'county' && place.level !== 'county';
  const below = (everyCounty ? assessedWithin : placesBelow)(directory, place.code).filter(
    ({ code }) => code !== place.code,
  );
  const scored = below.flatMap(({ code, name }) => {
    const row = rows[code];
    const called = everyCounty && place.level === 'province' ? nameInProvince(directory, code) : name;
    return row === undefined ? [] : [{ code, name: called, figures: [...row.figures], total: row.total }];
  });
  const ranks = ranksOf(scored.map(({ total }) => total));
  const own = rows[place.code];
  return {
    row: {
      ...{ code: place.code, name: place.name },
      ...{ figures: [...(own?.figures ?? [])], total: own?.total ?? null },
    },
    below: scored.map((row, at) => ({ ...row, rank: ranks[at] ?? null })),
  };
}
