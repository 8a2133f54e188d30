import { isBetweenOffices } from '../document/hand-back-slip.ts';
import type { DocumentFact } from '../document/issued.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import { agencyName, type Lens } from './lens.ts';

/** A paper on a list: which, by whom, when, and whether a newer one took its place. */
export type DocumentLine = {
  document: string;
  kind: string;
  title: string;
  number: string;
  agency: string;
  /** The items it concerns; none when it is about the application as a whole. */
  items: string[];
  issuedOn: PlainDate;
  replaced: boolean;
};

/** Who reads the papers: the soldier, the window and the lead, or the department of one item. */
export type PaperReader = 'applicant' | 'office' | { item: string };

/** The papers of the application that the reader has, newest first (law 8). */
export function documentLines(lens: Lens, reader: PaperReader): DocumentLine[] {
  return documentsFor(lens.application, reader)
    .map(({ document, kind, title, number, agency, items, issuedAt, replacedBy }) => ({
      document,
      kind,
      title,
      number,
      agency: agencyName(lens, agency),
      items: [...items],
      issuedOn: dateOfInstant(issuedAt),
      replaced: replacedBy !== null,
    }))
    .reverse();
}

/** Which papers a reader has: those of one item's department; the soldier's, without what offices sign among themselves; or all of them. The list and the print ask the same. */
export function documentsFor({ documents = [] }: Lens['application'], reader: PaperReader): DocumentFact[] {
  if (reader === 'office') return [...documents];
  return documents.filter(each =>
    reader === 'applicant' ? !isBetweenOffices(each) : each.items.includes(reader.item),
  );
}
