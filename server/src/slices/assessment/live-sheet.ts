import type { Period } from '@yimen/domain/assessment/period.ts';
import { assessedWithin, countsOf } from '@yimen/domain/assessment/places.ts';
import type { AssessmentSettings } from '@yimen/domain/assessment/settings.ts';
import { explainMeasures, type FixedSheet, scoreRows, usedMeasures } from '@yimen/domain/assessment/sheet.ts';
import { type Division, placesBelow } from '@yimen/domain/service/directory.ts';
import { readCounts } from '../../store/assessment/read-counts.ts';
import { countedWithinAMinute } from '../../store/board/counted-at.ts';
import type { Platform } from '../../store/platform.ts';

/** The sheet of a place and every place within it as it comes to now, what is many as counted within the last minute (decision 0036). */
export async function liveSheet(
  platform: Platform,
  period: Period,
  within: Division,
  settings: AssessmentSettings,
): Promise<FixedSheet> {
  const countedAt = await countedWithinAMinute(platform);
  const counts = await readCounts(platform, period, within);
  const { directory } = platform;
  const all = new Set([
    within.code,
    ...placesBelow(directory, within.code).map(({ code }) => code),
    ...assessedWithin(directory, within.code).map(({ code }) => code),
  ]);
  return {
    settings: { number: settings.number, indicators: settings.indicators },
    measures: explainMeasures(usedMeasures(settings)),
    countedAt,
    rows: scoreRows(settings, new Map([...all].map(code => [code, countsOf(directory, counts, code)]))),
  };
}
