import type { IssuedDocument } from './issued.ts';

/**
 * The number of a paper: its application's number, two letters for the kind, two digits that count this kind within the
 * application: `GDTY44078120261125000125-SL01`. It needs no counter and is unique because theirs is.
 */
export function documentNumber(
  caseNumber: string,
  mark: string,
  issued: readonly Pick<IssuedDocument, 'number'>[],
): string {
  const stem = `${caseNumber}-${mark}`;
  const serial = issued.filter(each => each.number.startsWith(stem)).length + 1;
  return `${stem}${String(serial).padStart(2, '0')}`;
}
