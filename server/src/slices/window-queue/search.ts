import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { checkCaseNumber } from '@yimen/domain/plain/case-number.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import { sql } from 'kysely';
import { blindIndex } from '../../seal/blind-index.ts';
import type { Platform } from '../../store/platform.ts';
import { applicationsWithin } from '../../store/scope-sql.ts';
import { itemCount } from './list-queue.ts';
import { queueColumns, queueLine } from './queue-line.ts';

/** Finds by whole number only (law 5): 办件编号, 公民身份号码 or phone, through blind indexes; within the window's own place. */
export async function search(platform: Platform, person: Person, text: string) {
  const wanted = condition(platform, text.trim().toUpperCase());
  if (wanted === null) return { lines: [] };
  const rows = await platform.db
    .selectFrom('application')
    .select([...queueColumns, itemCount])
    .where(applicationsWithin(scopesFor(person, 'readForWindow')))
    .where('status', 'not in', ['draft', 'discarded'])
    .where(wanted)
    .orderBy('submitted_at', 'desc')
    .limit(20)
    .execute();
  return { lines: rows.map(row => queueLine(platform, row)) };
}

function condition({ keys }: Platform, text: string) {
  if (checkCaseNumber(text).ok) return sql<boolean>`number = ${text}`;
  if (checkIdNumber(text).ok) {
    return sql<boolean>`applicant in (select id::uuid from citizen where id_number_index = ${blindIndex(keys, 'id-number', text)})`;
  }
  if (parsePhone(text) !== null) {
    return sql<boolean>`applicant in (select id::uuid from citizen where phone_index = ${blindIndex(keys, 'phone', text)})`;
  }
  return null;
}
