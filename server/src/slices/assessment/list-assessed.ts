import type { Person } from '@yimen/domain/access/person.ts';
import { type Measure, measures } from '@yimen/domain/assessment/measure.ts';
import { periodWords } from '@yimen/domain/assessment/period.ts';
import { countsOf } from '@yimen/domain/assessment/places.ts';
import { explainMeasures } from '@yimen/domain/assessment/sheet.ts';
import { DoorProblem } from '../../http/problem.ts';
import { type Behind, behind, behindPage, isPartOf } from '../../store/assessment/behind.ts';
import { conditions, type Rows, rows } from '../../store/assessment/conditions.ts';
import { readCounts } from '../../store/assessment/read-counts.ts';
import { countedWithinAMinute } from '../../store/board/counted-at.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { type AssessedScope, assessedScope } from './assessed-scope.ts';
import { headsOf, lineInWords } from './line-in-words.ts';

const size = 30;
export type AskedList = {
  period?: string | undefined;
  place?: string | undefined;
  measure: Measure;
  without?: Measure | undefined;
};

/** The list behind a figure of the assessment, under the figure's own condition, page by page by its key (R6.3). */
export async function listAssessed(
  platform: Platform,
  person: Person,
  asked: AskedList & { after?: string | undefined },
) {
  const { scope, of } = behindAsked(platform, person, asked);
  const [words, page] = await Promise.all([
    listInWords(platform, scope, of),
    assessedLines(platform, of, size, asked.after),
  ]);
  return { ...words, ...page };
}

/** The lines themselves, so many at a time, from behind the cursor. */
export async function assessedLines(platform: Platform, of: Behind, many: number, after: string | undefined) {
  const { kind }: Rows = rows[of.of];
  const found = await behindPage(platform, of, readCursor(after, [kind, 'text', 'text']), many + 1);
  return pageOf(
    found,
    many,
    row => lineInWords(platform, of, row),
    row => [row.key, row.a, row.b],
  );
}

/** What was asked for, within what he may see; `without` only where it leaves something. */
export function behindAsked(platform: Platform, person: Person, { measure, without, ...asked }: AskedList) {
  const scope = assessedScope(platform, person, asked);
  if (without !== undefined && !isPartOf(without, measure)) throw new DoorProblem('bad-request');
  return { scope, of: behind(platform, scope, measure, without ?? null) };
}

/** What a list is of, in words, and how many lines the figure says it has. */
export async function listInWords(platform: Platform, { period, place }: AssessedScope, of: Behind) {
  const { measure, without } = of;
  if ('many' in rows[conditions[measure].of]) await countedWithinAMinute(platform);
  const counts = countsOf(platform.directory, await readCounts(platform, period, place), place.code);
  return {
    period: { code: period.code, name: periodWords(period) },
    place: { code: place.code, name: place.name },
    measure: explainMeasures([measure])[0]!,
    without: without === null ? null : measures[without].name,
    heads: headsOf(of),
    total: counts[measure] - (without === null ? 0 : counts[without]),
  };
}
