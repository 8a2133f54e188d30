import type { Person } from '@yimen/domain/access/person.ts';
import { annexLevel, readsAnnex } from '@yimen/domain/annex/access.ts';
import { isSent } from '@yimen/domain/annex/sheet.ts';
import { sheetStatusWords } from '@yimen/domain/annex/words.ts';
import { nameInProvince, provinceCode } from '@yimen/domain/service/directory.ts';
import { actOnSheet } from '../../annex/act-on-sheet.ts';
import { loadSheets } from '../../annex/load-sheet.ts';
import { getRound } from '../../annex/round.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { roundView } from './round-view.ts';

/** Who has sent, who is late, who was reminded and when: the province's page of a round. */
export async function showRound(platform: Platform, person: Person, name: string) {
  if (!readsAnnex(person, provinceCode)) throw new DoorProblem('not-found');
  const round = await getRound(platform, name);
  const sheets = await loadSheets(platform.pool, name);
  const sentAt = await sendings(platform, name);
  const view = roundView(platform, round, sheets.every(isSent), sheets[0]);
  return {
    round: view,
    sheets: sheets.map(sheet => ({
      city: sheet.city,
      name: nameInProvince(platform.directory, sheet.city),
      status: sheet.status,
      statusText: sheetStatusWords[sheet.status],
      version: sheet.version,
      rows: Object.keys(sheet.rows).length,
      merged: Object.values(sheet.rows).filter(({ status }) => status === 'merged').length,
      late: view.late && !isSent(sheet),
      urgedAt: sheet.urged?.at ?? null,
      sentAt: sentAt.get(sheet.city) ?? null,
    })),
    mayMoveDue: annexLevel(platform.directory, person, 'moveDue', { city: provinceCode }) !== null,
    mayUrge: annexLevel(platform.directory, person, 'urgeSheet', { city: provinceCode }) !== null,
  };
}

/** Reminds every city that has not sent yet, each by an act upon its own sheet. Answers how many. */
export async function urgeLate(
  platform: Platform,
  { person, round, words, key }: { person: Person; round: string; words: string; key: string | null },
): Promise<{ urged: number }> {
  if (annexLevel(platform.directory, person, 'urgeSheet', { city: provinceCode }) === null)
    throw new DoorProblem('not-found');
  await getRound(platform, round);
  const open = (await loadSheets(platform.pool, round)).filter(({ status }) => status === 'open');
  for (const { city } of open)
    await actOnSheet(platform, {
      person,
      name: { round, city },
      wishes: [{ type: 'urgeSheet', words }],
      key: key === null ? null : `${key} ${city}`,
    });
  return { urged: open.length };
}

/** When each city last sent. */
async function sendings({ pool }: Platform, round: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ city: string; at: string }>(
    `select city, max(at) as at from annex_event where round = $1 and type = 'SheetSent' group by city`,
    [round],
  );
  return new Map(rows.map(({ city, at }) => [city, new Date(at).toISOString()]));
}
