import type { Person } from '@yimen/domain/access/person.ts';
import { readsAnnex } from '@yimen/domain/annex/access.ts';
import type { AnnexSheet } from '@yimen/domain/annex/sheet.ts';
import { cityOf, getDivision } from '@yimen/domain/service/directory.ts';
import { liveSheet } from '../../annex/live-sheet.ts';
import { loadSheet, sheetHistory, versionOf } from '../../annex/load-sheet.ts';
import type { Round } from '../../annex/round.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';

type Wanted = { round: Round; place: string; version: number | undefined };

/**
 * What this person may print of a place: a city its whole sheet, a county its own row and nothing of its neighbours, its city's problems or
 * signatures. A version is as it was sent; without one, as it stands now. Throws `not-found` for everybody and everything else.
 */
export async function findSheet(
  platform: Platform,
  person: Person,
  { round, place, version }: Wanted,
): Promise<AnnexSheet> {
  if (!platform.directory.divisions.has(place) || !readsAnnex(person, place))
    throw new DoorProblem('not-found');
  const city = cityOf(platform.directory, place)?.code;
  if (city === undefined) throw new DoorProblem('not-found');
  const name = { round: round.round, city };
  const sheet =
    version === undefined
      ? await liveSheet(platform.pool, round, await loadSheet(platform.pool, name), platform.now())
      : versionOf(await sheetHistory(platform.pool, name), version);
  return place === city ? sheet : rowAlone(sheet, getDivision(platform.directory, place).code);
}

function rowAlone(sheet: AnnexSheet, place: string): AnnexSheet {
  const row = sheet.rows[place];
  if (row === undefined) throw new DoorProblem('not-found');
  return { ...sheet, rows: { [place]: row }, problems: {}, signatories: null };
}

/** A city's sheet as it was last sent to the province; null while none was, whatever is being filled or corrected. */
export async function lastSent(platform: Platform, sheet: AnnexSheet): Promise<AnnexSheet | null> {
  if (sheet.status === 'sent' || sheet.status === 'received') return sheet;
  if (sheet.version < 2) return null;
  return versionOf(await sheetHistory(platform.pool, sheet), sheet.version - 1);
}
