import type { Person } from '@yimen/domain/access/person.ts';
import { applicationsNumberedOrEnding } from '../../store/numbered-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { inboxLines } from './inbox-row.ts';
import { deskOf, itemsOf } from './inbox-rows.ts';

/**
 * Finds one's own agency's items wherever they stand, by 办件编号, 公民身份号码 or phone number in full (law 5), or by the end
 * of a case number as people read it out. Newest first.
 */
export async function findInInbox(platform: Platform, person: Person, text: string) {
  const { agencies, me } = deskOf(person);
  const wanted = applicationsNumberedOrEnding(platform, text);
  if (wanted === null) return { lines: [] };
  const rows = await itemsOf(platform, agencies)
    .where('item.promised_due', 'is not', null)
    .where(wanted)
    .orderBy('application.submitted_at', 'desc')
    .orderBy('item.code')
    .limit(50)
    .execute();
  return { lines: await inboxLines(platform, rows, me) };
}
