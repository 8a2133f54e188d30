import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import { periodWords } from '@yimen/domain/assessment/period.ts';
import { countsOf } from '@yimen/domain/assessment/places.ts';
import { ranksOf } from '@yimen/domain/assessment/ranks.ts';
import { scoreRow } from '@yimen/domain/assessment/score.ts';
import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import { placesBelow } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../../http/problem.ts';
import { readCounts } from '../../store/assessment/read-counts.ts';
import { listSettings } from '../../store/assessment/settings.ts';
import { countedWithinAMinute } from '../../store/board/counted-at.ts';
import type { Platform } from '../../store/platform.ts';
import { assessedScope } from './assessed-scope.ts';
import { soundIndicators } from './set-settings.ts';

type Given = { period?: string | undefined; indicators: readonly Indicator[] };

/** What every city comes to by the newest settings and by those proposed, of the same counts, so that whoever sets them sees what follows. Saves nothing. */
export async function previewSettings(platform: Platform, person: Person, given: Given) {
  if (!maySet(person, 'setAssessment')) throw new DoorProblem('not-found');
  const { widest, period } = assessedScope(platform, person, given);
  const proposed = { indicators: soundIndicators(given.indicators) };
  const countedAt = await countedWithinAMinute(platform);
  const [counts, [current]] = await Promise.all([
    readCounts(platform, period, widest),
    listSettings(platform.db),
  ]);
  const { directory } = platform;
  const cities = placesBelow(directory, widest.code);
  const by = (settings: { indicators: readonly Indicator[] }) => {
    const totals = cities.map(({ code }) => scoreRow(settings, countsOf(directory, counts, code)).total);
    const ranks = ranksOf(totals);
    return totals.map((total, at) => ({ total, rank: ranks[at] ?? null }));
  };
  const [now, then] = [by(current!), by(proposed)];
  return {
    period: { code: period.code, name: periodWords(period) },
    countedAt,
    rows: cities.map(({ code, name }, at) => ({ code, name, now: now[at]!, proposed: then[at]! })),
  };
}
