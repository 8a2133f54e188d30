import type { Person } from '@yimen/domain/access/person.ts';
import { readsAnnex } from '@yimen/domain/annex/access.ts';
import type { CountyFacts } from '@yimen/domain/annex/compute.ts';
import { rowOffers } from '@yimen/domain/annex/offers.ts';
import {
  type AnnexCells,
  type AnnexRow,
  type CellName,
  cellNames,
  missingCells,
  saidIn,
  sourceOf,
} from '@yimen/domain/annex/row.ts';
import { isSent, lateReminder } from '@yimen/domain/annex/sheet.ts';
import { valueWords } from '@yimen/domain/annex/value-words.ts';
import {
  cellWords,
  ownRowNextWords,
  ownRowStatusWords,
  rowNextWords,
  rowStatusWords,
} from '@yimen/domain/annex/words.ts';
import { cityOf, nameInProvince } from '@yimen/domain/service/directory.ts';
import { countFacts } from '../../annex/facts.ts';
import { formView } from '../../annex/form-view.ts';
import { isWithCounty, liveRow } from '../../annex/live-sheet.ts';
import { loadSheet, sheetHistory } from '../../annex/load-sheet.ts';
import { getRound, type Round } from '../../annex/round.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';
import { narrated, ofRow } from './narrated.ts';
import { printedView } from './printed-view.ts';
import { roundView } from './round-view.ts';

export type RowName = { round: string; division: string };

/** Which sheet a row lies in, for whoever may read it; for others, and where there is no such row, it is not there. */
export function sheetOfRow({ directory }: Platform, person: Person, { round, division }: RowName) {
  if (!directory.divisions.has(division) || !readsAnnex(person, division)) throw new DoorProblem('not-found');
  const city = cityOf(directory, division)?.code;
  if (city === undefined) throw new DoorProblem('not-found');
  return { round, city };
}

/** One row for its county, its city and the province: every cell with where it comes from, and what may be done (R8.1, R8.4). */
export async function rowView(platform: Platform, person: Person, name: RowName) {
  const { pool, directory } = platform;
  const sheetName = sheetOfRow(platform, person, name);
  const round = await getRound(platform, name.round);
  const sheet = await loadSheet(pool, sheetName);
  const { division } = name;
  if (!Object.hasOwn(sheet.rows, division)) throw new DoorProblem('not-found');
  const own = division === sheet.city;
  const now = platform.now();
  const stored = sheet.rows[division]!;
  const live = isWithCounty(stored);
  const at = live ? now : (stored.countedAt ?? now);
  const facts = (await countFacts(pool, { divisions: [division], round, at })).get(division)!;
  const row = live ? liveRow(round.form, stored, facts) : stored;
  const events = ofRow(await sheetHistory(pool, sheetName), division);
  return {
    round: roundView(platform, round, isSent(sheet), sheet),
    division,
    name: nameInProvince(directory, division),
    city: sheet.city,
    cityName: nameInProvince(directory, sheet.city),
    status: row.status,
    statusText: (own ? ownRowStatusWords : rowStatusWords)[row.status],
    nextText: (own ? ownRowNextWords : rowNextWords)[row.status],
    returned: row.returned,
    countedAt: at === now ? null : at,
    urged: await urgedView(platform, sheet.urged, isSent(sheet)),
    cells: await cellsView(platform, round, row.cells, facts),
    printed: printedView(round.form, row.cells),
    missing: live ? missingCells(row.cells).map(each => cellWords[each]) : [],
    offers: rowOffers(directory, person, sheet, division),
    history: await narrated(platform, round.form, events),
    form: formView(platform, round.form),
  };
}

/** The last reminder, while there is something to remind of. */
export async function urgedView(
  platform: Platform,
  urged: { words: string; at: string; by: string } | undefined,
  sent: boolean,
) {
  if (urged === undefined || sent) return null;
  if (urged.by === lateReminder) return { ...urged, by: '系统' };
  const names = await staffNames(platform, [urged.by]);
  return { ...urged, by: names.get(urged.by) ?? '上级' };
}

async function cellsView(platform: Platform, { form }: Round, cells: AnnexCells, facts: CountyFacts) {
  const typists = cellNames.flatMap(name => cells[name]?.entered?.by ?? []);
  const names = await staffNames(platform, typists);
  return cellNames.map(name => {
    const cell = cells[name];
    const computed = cell?.computed as AnnexRow[CellName] | undefined;
    const entered = cell?.entered;
    return {
      cell: name,
      source: sourceOf(name, cells),
      said: (saidIn<unknown>(cell) as AnnexRow[CellName] | undefined) ?? null,
      computed: computed ?? null,
      computedText: computed === undefined ? '' : valueWords(form, name, computed),
      entered:
        entered === undefined
          ? null
          : { by: names.get(entered.by) ?? '工作人员', at: entered.at, reason: entered.reason ?? null },
      cases: computed === undefined ? null : casesBehind(name, facts),
    };
  });
}

/** How many cases a computed cell rests on: averages on what has ended, the rest on what was accepted. */
function casesBehind(cell: CellName, facts: CountyFacts): number {
  return cell.endsWith('After') ? facts.ended.cases : facts.accepted;
}
