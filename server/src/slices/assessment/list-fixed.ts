import type { Person } from '@yimen/domain/access/person.ts';
import { findPeriod, periodWords } from '@yimen/domain/assessment/period.ts';
import { listFixed } from '../../store/assessment/fixed-sheets.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';
import { assessedScope } from './assessed-scope.ts';

/** Every fixed sheet with what one's own place came to in it, the last fixed first (R6.3). */
export async function listFixedAssessments(platform: Platform, person: Person) {
  const { widest } = assessedScope(platform, person, {});
  const lines = await fixedWithTotals(platform, widest.code);
  return {
    sheets: lines.map(({ total, ...line }) => ({ ...line, own: { name: widest.name, total } })),
  };
}

/** The fixed versions of a period in words. */
export async function fixedLines(platform: Platform, place: string, period: string) {
  const lines = await fixedWithTotals(platform, place, period);
  return lines.map(({ total: _total, ...line }) => line);
}

async function fixedWithTotals(platform: Platform, place: string, of?: string) {
  const fixed = await listFixed(platform.db, place, of);
  const names = await staffNames(
    platform,
    fixed.map(({ fixedBy }) => fixedBy),
  );
  return fixed.map(({ fixedBy, ...line }) => {
    const period = findPeriod(line.period);
    return {
      ...line,
      periodName: period === null ? line.period : periodWords(period),
      fixedBy: names.get(fixedBy) ?? '省级',
    };
  });
}
