import { checkCaseNumber } from '@yimen/domain/plain/case-number.ts';
import { halfWidth } from '@yimen/domain/plain/half-width.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import { type RawBuilder, sql } from 'kysely';
import { blindIndex } from '../seal/blind-index.ts';
import type { Platform } from './platform.ts';

/** Applications by whole number only (law 5): 办件编号, 公民身份号码 or phone, the latter two through blind indexes. Null when it is none of these. */
export function applicationsNumbered({ keys }: Platform, given: string): RawBuilder<boolean> | null {
  const text = halfWidth(given).toUpperCase();
  const checked = checkCaseNumber(text);
  if (checked.ok) return sql<boolean>`application.number = ${checked.caseNumber}`;
  if (checkIdNumber(text).ok)
    return sql<boolean>`application.applicant in (select id::uuid from citizen where id_number_index = ${blindIndex(keys, 'id-number', text)})`;
  if (parsePhone(text) !== null)
    return sql<boolean>`application.applicant in (select id::uuid from citizen where phone_index = ${blindIndex(keys, 'phone', text)})`;
  return null;
}

/** Whether a search asks for a person rather than for a case, read as the search itself reads it. */
export function goesByPerson(given: string): boolean {
  const text = halfWidth(given).toUpperCase();
  return checkIdNumber(text).ok || parsePhone(text) !== null;
}

/** The same, or the end of a case number as people read it out: four to twelve of its last digits. */
export function applicationsNumberedOrEnding(platform: Platform, given: string): RawBuilder<boolean> | null {
  const text = halfWidth(given);
  const ending = /^\d{4,12}$/.test(text)
    ? sql<boolean>`reverse(application.number) like ${`${[...text].reverse().join('')}%`}`
    : null;
  return applicationsNumbered(platform, given) ?? ending;
}
