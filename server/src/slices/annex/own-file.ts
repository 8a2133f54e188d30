import type { Person } from '@yimen/domain/access/person.ts';
import { rowOffers } from '@yimen/domain/annex/offers.ts';
import { rowOf as saidOf } from '@yimen/domain/annex/printed-sheet.ts';
import { contradicts, isSame, saidIn, sourceOf } from '@yimen/domain/annex/row.ts';
import { valueWords } from '@yimen/domain/annex/value-words.ts';
import { getDivision, nameInProvince } from '@yimen/domain/service/directory.ts';
import type { CountyFiles } from '../../annex/county-files.ts';
import { liveSheet } from '../../annex/live-sheet.ts';
import { loadSheet } from '../../annex/load-sheet.ts';
import { getRound } from '../../annex/round.ts';
import { templateFor } from '../../annex/template.ts';
import { turnOf } from '../../aside/turn.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { type RowName, sheetOfRow } from './row-view.ts';

/** The row as a workbook to fill in, with what it says already. */
export async function template(platform: Platform, person: Person, name: RowName): Promise<Buffer> {
  const { round, row } = await rowOf(platform, person, name);
  return templateFor(round.form, getDivision(platform.directory, name.division).name, saidOf(row.cells));
}

/**
 * A dry run over a county's own file (R8.3): what it would put into which cell, and every wrong one with its address. Taken it is by
 * `enterAnnexCells`, as what anybody types; so only who may type now is answered.
 */
export async function readOwnFile(
  platform: Platform,
  countyFiles: CountyFiles,
  person: Person,
  { name, bytes }: { name: RowName; bytes: Buffer },
) {
  const { round, sheet, row } = await rowOf(platform, person, name);
  const { directory } = platform;
  if (!rowOffers(directory, person, sheet, name.division).includes('enterCell'))
    throw new DoorProblem('not-found');
  const names = [getDivision(directory, name.division).name, nameInProvince(directory, name.division)];
  const { cells, faults } = await countyFiles.read({ form: round.form, names, bytes }, turnOf(person));
  return {
    cells: cells.map(({ cell, value, column }) => {
      const said = saidIn<unknown>(row.cells[cell]);
      const computed: unknown = row.cells[cell]?.computed;
      const differs = !isSame(said ?? [], value) || sourceOf(cell, row.cells) === 'proposed';
      return {
        cell,
        value,
        head: round.form.heads[column],
        text: valueWords(round.form, cell, value),
        now: valueWords(round.form, cell, said),
        differs,
        needsReason: differs && computed !== undefined && contradicts(computed, value),
      };
    }),
    faults,
  };
}

async function rowOf(platform: Platform, person: Person, name: RowName) {
  const stored = await loadSheet(platform.pool, sheetOfRow(platform, person, name));
  const round = await getRound(platform, name.round);
  const sheet = await liveSheet(platform.pool, round, stored, platform.now());
  const row = Object.hasOwn(sheet.rows, name.division) ? sheet.rows[name.division] : undefined;
  if (row === undefined) throw new DoorProblem('not-found');
  return { round, sheet, row };
}
