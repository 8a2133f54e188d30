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

/** The papers of the application, newest first; of one item only those its department has (law 8). */
export function documentLines(lens: Lens, item?: string): DocumentLine[] {
  return documentsFor(lens.application, item)
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

/** Which papers an audience has: those of one item's department, or all of them. The list and the print ask the same. */
export function documentsFor({ documents = [] }: Lens['application'], item?: string): DocumentFact[] {
  return documents.filter(each => item === undefined || each.items.includes(item));
}
