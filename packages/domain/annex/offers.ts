import type { Person } from '../access/person.ts';
import type { Directory } from '../service/directory.ts';
import { annexLevel } from './access.ts';
import { objectionTo } from './allowed.ts';
import type { AnnexSheet } from './sheet.ts';

export const rowActs = ['enterCell', 'submitRow', 'returnRow', 'mergeRow'] as const;
export type RowAct = (typeof rowActs)[number];
export const sheetActs = [
  'enterProblems',
  'enterSignatories',
  'sendSheet',
  'receiveSheet',
  'urgeSheet',
  'beginCorrection',
] as const;
export type SheetAct = (typeof sheetActs)[number];

/** What this person may do to a row as it stands: the buttons of its page (law 7). */
export function rowOffers(
  directory: Directory,
  person: Person,
  sheet: AnnexSheet,
  division: string,
): RowAct[] {
  return rowActs.filter(type => {
    const level = annexLevel(directory, person, type, { city: sheet.city, division });
    const side = level === 'county' ? 'county' : 'city';
    if (level === null || objectionTo(sheet, { type, division }, side) !== null) return false;
    return type !== 'returnRow' || division !== sheet.city;
  });
}

/** The same for the whole sheet. */
export function sheetOffers(directory: Directory, person: Person, sheet: AnnexSheet): SheetAct[] {
  return sheetActs.filter(
    type =>
      annexLevel(directory, person, type, { city: sheet.city }) !== null &&
      objectionTo(sheet, { type }, 'city') === null &&
      !(type === 'urgeSheet' && person.kind === 'staff' && fillsItself(sheet, person.division)),
  );
}

/** 东莞 and 中山 have no county to remind: they would only remind themselves. */
function fillsItself(sheet: AnnexSheet, division: string): boolean {
  return sheet.city === division && Object.hasOwn(sheet.rows, division);
}
