import type { Person } from '@yimen/domain/access/person.ts';
import { applicationsNumberedOrEnding } from '../../store/numbered-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { caseColumns, caseLine } from './case-line.ts';
import { casesWithin } from './cases-within.ts';

/**
 * Finds the cases of the lead's or supervisor's places, whatever tab they stand under: by 办件编号 or its last digits, by
 * 公民身份号码 or phone in full (law 5). Newest first.
 */
export async function findCases(platform: Platform, person: Person, text: string) {
  const wanted = applicationsNumberedOrEnding(platform, text);
  if (wanted === null) return { lines: [] };
  const rows = await casesWithin(platform, person, undefined)
    .select(caseColumns(platform))
    .where(wanted)
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return { lines: rows.map(row => caseLine(platform, row)) };
}
