import { subjectOf } from '@yimen/domain/access/offers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import { handoverWords } from '@yimen/domain/application/words.ts';
import { nameOfAgency } from '@yimen/domain/service/directory.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { applicantName } from '@yimen/domain/view/applicant-name.ts';
import { sheetLines } from '@yimen/domain/view/paper-view.ts';
import { DoorProblem } from '../../http/problem.ts';
import { openLabel } from '../../store/box.ts';
import { findApplication } from '../../store/find-application.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';
import { getSheet } from './find-sheet.ts';
import { scanLines, sideOf } from './scan-lines.ts';

/**
 * A sheet with the lines this person may see: the window of the place, or the office it goes to. None of them: no sheet. `named`: with names in
 * full, as the papers carry them, for the two who hand over and sign; for anybody else they stay masked (decision 0027).
 */
export async function showSheet(
  platform: Platform,
  person: Person,
  sheet: string,
  { named = false }: { named?: boolean } = {},
) {
  const row = await getSheet(platform, sheet);
  const side = sideOf(person, row);
  const lines = await platform.db
    .selectFrom('sheet_line')
    .innerJoin('application', 'application.id', 'sheet_line.application')
    .select(['sheet_line.application', 'sheet_line.item', 'application.label', 'application.data_key'])
    .where('sheet_line.sheet', '=', sheet)
    .orderBy('application.number')
    .orderBy('sheet_line.item')
    .execute();
  const shown = [];
  for (const line of lines) {
    const stored = await findApplication(platform, line.application);
    const agency = stored?.state.items[line.item]?.agency;
    if (stored === null || agency === undefined) continue;
    if (!permits(person, 'signSheet', subjectOf(stored.state, agency))) continue;
    const lens = await lensFor(platform, person, stored);
    const part = sheetLines(lens, line.item).findLast(each => each.sheet === sheet);
    if (part === undefined) continue;
    shown.push({
      application: line.application,
      number: stored.state.number ?? '',
      applicant:
        named && side !== null && lens.box[lens.application.answers] !== undefined
          ? applicantName(lens, true)
          : openLabel(platform.keys, line.application, line),
      item: line.item,
      itemName: getItem(lens.service, line.item).name,
      revision: stored.state.items[line.item]!.revision,
      part,
    });
  }
  const mine = person.kind === 'staff' && [row.from_agency, row.to_agency].includes(person.agency);
  if (!mine && shown.length === 0) throw new DoorProblem('not-found');
  const nameOf = (id: string) => nameOfAgency(platform.directory, id);
  return {
    sheet: row.sheet,
    from: nameOf(row.from_agency),
    to: nameOf(row.to_agency),
    way: row.way,
    wayText: handoverWords[row.way],
    waybill: row.waybill,
    madeAt: row.made_at,
    forMe: person.kind === 'staff' && person.agency === row.to_agency,
    lines: shown,
    mayKeepScans: side === 'window',
    scans: side === null ? [] : await scanLines(platform, sheet),
    scansErasedAt: side === null ? null : row.scans_erased_at,
  };
}
