import type { Person } from '@yimen/domain/access/person.ts';
import { annexLevel, readsAnnex } from '@yimen/domain/annex/access.ts';
import { isSent } from '@yimen/domain/annex/sheet.ts';
import { rowStatusWords, sheetStatusWords } from '@yimen/domain/annex/words.ts';
import { cityOf } from '@yimen/domain/service/directory.ts';
import { loadSheets } from '../../annex/load-sheet.ts';
import { roundOf } from '../../annex/round.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { roundView } from './round-view.ts';

/** The rounds, newest first, and how each stands with whoever asks: the province with all cities, a city with its sheet, a county with its row. */
export async function listRounds(platform: Platform, person: Person) {
  const { db, directory, pool } = platform;
  if (person.kind !== 'staff' || !readsAnnex(person, person.division)) throw new DoorProblem('not-found');
  const rows = await db
    .selectFrom('annex_round')
    .selectAll()
    .orderBy('opened_at', 'desc')
    .orderBy('round', 'desc')
    .limit(50)
    .execute();
  const city = cityOf(directory, person.division);
  const rounds = rows.map(async row => {
    const round = roundOf(row);
    const sheets = await loadSheets(pool, round.round);
    const own = sheets.find(sheet => sheet.city === city?.code);
    const done = sheets.filter(sheet => isSent(sheet)).length;
    return {
      ...roundView(platform, round, own === undefined ? done === sheets.length : isSent(own), sheets[0]),
      cities: sheets.length,
      sent: done,
      own: own === undefined ? null : ownOf(own, person.division),
    };
  });
  return {
    rounds: await Promise.all(rounds),
    mayOpen: annexLevel(directory, person, 'openSheet', { city: person.division }) !== null,
  };
}

function ownOf(sheet: Awaited<ReturnType<typeof loadSheets>>[number], place: string) {
  if (place === sheet.city) return { place, sheet: true, statusText: sheetStatusWords[sheet.status] };
  const row = sheet.rows[place];
  return { place, sheet: false, statusText: row === undefined ? '' : rowStatusWords[row.status] };
}
