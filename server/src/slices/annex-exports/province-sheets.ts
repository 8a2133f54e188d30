import type { Person } from '@yimen/domain/access/person.ts';
import { readsAnnex } from '@yimen/domain/annex/access.ts';
import { citySheet, type PrintedSheet } from '@yimen/domain/annex/printed-sheet.ts';
import { summarySheet } from '@yimen/domain/annex/summary.ts';
import { getDivision } from '@yimen/domain/service/directory.ts';
import { loadSheets } from '../../annex/load-sheet.ts';
import type { Round } from '../../annex/round.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { lastSent } from './find-sheet.ts';

/** The summary of a round, and behind it the sheet of each city as it last sent it; those that have sent none stand in the summary alone. */
export async function provinceSheets(
  platform: Platform,
  person: Person,
  round: Round,
): Promise<PrintedSheet[]> {
  const { directory, pool } = platform;
  if (person.kind !== 'staff' || !readsAnnex(person, person.division)) throw new DoorProblem('not-found');
  if (getDivision(directory, person.division).level !== 'province') throw new DoorProblem('not-found');
  const nameOf = (division: string) => getDivision(directory, division).name;
  const cities = [];
  for (const sheet of await loadSheets(pool, round.round))
    cities.push({ name: nameOf(sheet.city), reported: await lastSent(platform, sheet) });
  const sent = cities.flatMap(({ reported }) => reported ?? []);
  return [
    summarySheet(round.form, cities, round),
    ...sent.map(sheet => citySheet(round.form, sheet, nameOf, round)),
  ];
}
