import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { applicationsNumberedOrEnding } from '../../store/numbered-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { isParted } from '../../store/same-number.ts';
import { applicationsWithin } from '../../store/scope-sql.ts';
import { itemCount } from './list-queue.ts';
import { mostCalledFor, queueColumns, queueLine } from './queue-line.ts';

/** Finds by whole number (law 5), 办件编号, 公民身份号码 or phone, or by the end of a case number as it is read out; within the window's own place. */
export async function search(platform: Platform, person: Person, text: string) {
  const wanted = applicationsNumberedOrEnding(platform, text);
  if (wanted === null) return { lines: [] };
  const rows = await platform.db
    .selectFrom('application')
    .select([...queueColumns, itemCount, isParted, mostCalledFor(platform).as('calls_for')])
    .where(applicationsWithin(scopesFor(person, 'readForWindow')))
    .where('status', 'not in', ['draft', 'discarded'])
    .where(wanted)
    .orderBy('submitted_at', 'desc')
    .orderBy('number', 'desc')
    .limit(20)
    .execute();
  return { lines: rows.map(row => queueLine(platform, row)) };
}
