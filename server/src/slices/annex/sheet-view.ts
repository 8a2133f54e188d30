import type { Person } from '@yimen/domain/access/person.ts';
import { readsAnnex } from '@yimen/domain/annex/access.ts';
import type { AnnexEvent } from '@yimen/domain/annex/event.ts';
import { sheetOffers } from '@yimen/domain/annex/offers.ts';
import { cellNames, missingCells, saidIn, sourceOf } from '@yimen/domain/annex/row.ts';
import { type AnnexSheet, isSent } from '@yimen/domain/annex/sheet.ts';
import {
  ownRowStatusWords,
  ownSheetNextWords,
  rowStatusWords,
  sheetNextWords,
  sheetStatusWords,
} from '@yimen/domain/annex/words.ts';
import { getDivision, nameInProvince } from '@yimen/domain/service/directory.ts';
import { formView } from '../../annex/form-view.ts';
import { isWithCounty, liveSheet } from '../../annex/live-sheet.ts';
import { loadSheet, type SheetName, sheetHistory, versionOf } from '../../annex/load-sheet.ts';
import { getRound, type Round } from '../../annex/round.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';
import { correctionReason, narrated } from './narrated.ts';
import { printedView } from './printed-view.ts';
import { roundView } from './round-view.ts';
import { urgedView } from './row-view.ts';

/** A city's sheet for the city and the province: as it is being worked on, or a version as it was sent (R8.1). */
export async function sheetView(platform: Platform, person: Person, name: SheetName, version?: number) {
  const { pool, directory } = platform;
  if (!readsAnnex(person, name.city)) throw new DoorProblem('not-found');
  const round = await getRound(platform, name.round);
  const stored = await loadSheet(pool, name);
  const events = await sheetHistory(pool, name);
  const shown =
    version === undefined ? await liveSheet(pool, round, stored, platform.now()) : versionOf(events, version);
  return {
    round: roundView(platform, round, isSent(stored), stored),
    city: stored.city,
    cityName: nameInProvince(directory, stored.city),
    status: stored.status,
    statusText: sheetStatusWords[stored.status],
    nextText: (isOwnSheet(stored) ? ownSheetNextWords : sheetNextWords)[stored.status],
    version: stored.version,
    shown: shown.version,
    versions: await sentVersions(platform, events),
    urged: await urgedView(platform, stored.urged, isSent(stored)),
    correction: correctionReason(events),
    rows: Object.keys(shown.rows)
      .sort()
      .map(division => rowLine(platform, round, division, shown)),
    problems: saidIn(shown.problems) ?? '',
    signatories: shown.signatories,
    missing: missingOf(stored),
    offers: version === undefined ? sheetOffers(directory, person, stored) : [],
    history: await narrated(platform, round.form, events),
    form: formView(platform, round.form),
  };
}

function rowLine({ directory }: Platform, { form }: Round, division: string, { city, rows }: AnnexSheet) {
  const { status, cells } = rows[division]!;
  return {
    division,
    name: getDivision(directory, division).name,
    status,
    statusText: (division === city ? ownRowStatusWords : rowStatusWords)[status],
    missing: isWithCounty({ status }) ? missingCells(cells).length : 0,
    printed: printedView(form, cells),
    sources: Object.fromEntries(cellNames.map(each => [each, sourceOf(each, cells)])),
  };
}

/** Of 东莞 and of 中山, whose one row is the city itself. */
const isOwnSheet = ({ city, rows }: AnnexSheet) => Object.hasOwn(rows, city);

function missingOf(sheet: AnnexSheet): string[] {
  if (sheet.status !== 'open') return [];
  const open = Object.values(sheet.rows).filter(({ status }) => status !== 'merged').length;
  return [
    ...(open > 0 ? [isOwnSheet(sheet) ? '本市一行还没有填写完成' : `还有 ${open} 行没有汇总`] : []),
    ...(sheet.signatories === null ? ['负责人、填表人、联系方式还没有填写'] : []),
  ];
}

async function sentVersions(platform: Platform, events: readonly AnnexEvent[]) {
  const sent = events.filter(({ body }) => body.type === 'SheetSent');
  const names = await staffNames(
    platform,
    sent.map(({ actor }) => actor.id),
  );
  return sent.map(({ at, actor, body }) => ({
    version: body.type === 'SheetSent' ? body.version : 0,
    sentAt: at,
    by: names.get(actor.id) ?? '工作人员',
  }));
}
