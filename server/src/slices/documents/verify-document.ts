import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { nameOfAgency } from '@yimen/domain/service/directory.ts';
import { readDocumentCode } from '../../store/document-code.ts';
import type { Platform } from '../../store/platform.ts';

/** What anybody who holds a paper may know of it: that it was issued, by whom, when, and whether it still stands. */
export async function verifyDocument({ db, directory }: Platform, text: string) {
  const code = readDocumentCode(text);
  if (code === null) return null;
  const found = await db
    .selectFrom('document')
    .leftJoin('document as newer', 'newer.document', 'document.replaced_by')
    .select([
      'document.title',
      'document.number',
      'document.agency',
      'document.issued_at',
      'newer.number as replacedBy',
    ])
    .where('document.document', '=', code)
    .executeTakeFirst();
  if (found === undefined) return null;
  const { title, number, agency, issued_at, replacedBy } = found;
  return {
    title,
    number,
    agency: nameOfAgency(directory, agency),
    issuedOn: dateOfInstant(new Date(issued_at).toISOString()),
    replacedBy,
  };
}
