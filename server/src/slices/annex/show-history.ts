import type { Person } from '@yimen/domain/access/person.ts';
import { readsAnnex } from '@yimen/domain/annex/access.ts';
import { cityOf } from '@yimen/domain/service/directory.ts';
import { sheetHistory } from '../../annex/load-sheet.ts';
import { getRound } from '../../annex/round.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { narrated, ofRow } from './narrated.ts';

type Asked = { round: string; place: string; sheet: boolean; before: number };

/** What happened to a row, or to the whole sheet of a city, before a line already read; for whoever may read it. */
export async function showHistory(
  platform: Platform,
  person: Person,
  { place, sheet, before, ...of }: Asked,
) {
  const city = platform.directory.divisions.has(place) ? cityOf(platform.directory, place)?.code : undefined;
  if (city === undefined || !readsAnnex(person, place) || (sheet && place !== city))
    throw new DoorProblem('not-found');
  const round = await getRound(platform, of.round);
  const events = await sheetHistory(platform.pool, { round: of.round, city });
  return narrated(platform, round.form, sheet ? events : ofRow(events, place), before);
}
