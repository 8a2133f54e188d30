import type { handOverRoutes } from '@yimen/contract/routes/hand-overs.ts';
import type { Files } from '../../files/open-files.ts';
import { receiving } from '../../files/read-upload.ts';
import { sentAs } from '../../files/sent-as.ts';
import { keepScan, openScan, removeScan, scansPerSheet } from '../../files/sheet-scans.ts';
import type { Asked } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { type Access, recordAccess } from '../../identity/access-log.ts';
import type { Platform } from '../../store/platform.ts';
import { getSheet } from './find-sheet.ts';
import { getScan, sideOf } from './scan-lines.ts';
import { showSheet } from './show-sheet.ts';

/** 存入签收扫描件: one file of the signed sheet, taken in like every upload (issue 3: uploads are hostile), on record. */
export async function addSheetScan(
  platform: Platform,
  files: Files,
  { person, params: { sheet }, request }: Asked<(typeof handOverRoutes)['addSheetScan']>,
) {
  if (sideOf(person, await getSheet(platform, sheet)) !== 'window') throw new DoorProblem('not-found');
  const by = person.kind === 'staff' ? person.id : '';
  await receiving(platform, files, request, async (taken, name) => {
    if (!(await keepScan(platform, files, sheet, taken, { name, by })))
      throw new DoorProblem('file-refused', { detail: `一张交接单最多存 ${scansPerSheet} 个扫描件文件。` });
  });
  await recorded(platform, { act: 'sheet-scan-kept', person, sheet, ip: request.ip });
  return showSheet(platform, person, sheet);
}

/** What was put in by mistake is taken away by the window, on record. */
export async function removeSheetScan(
  platform: Platform,
  { person, params: { sheet, scan }, request }: Asked<(typeof handOverRoutes)['removeSheetScan']>,
) {
  if (sideOf(person, await getSheet(platform, sheet)) !== 'window') throw new DoorProblem('not-found');
  const { found } = await getScan(platform, sheet, scan);
  await recorded(platform, { act: 'sheet-scan-removed', person, sheet, ip: request.ip });
  await removeScan(platform, found);
  return showSheet(platform, person, sheet);
}

/** One file of the signed sheet; who opened it is written down before the first byte leaves. */
export async function showSheetScan(
  platform: Platform,
  files: Files,
  { person, params: { sheet, scan }, request, reply }: Asked<(typeof handOverRoutes)['showSheetScan']>,
): Promise<Buffer> {
  if (sideOf(person, await getSheet(platform, sheet)) === null) throw new DoorProblem('not-found');
  const { found, title } = await getScan(platform, sheet, scan);
  const bytes = await openScan(platform, files, sheet, found);
  await recorded(platform, { act: 'sheet-scan-opened', person, sheet, ip: request.ip });
  void reply.headers(sentAs(found.format, title));
  return bytes;
}

function recorded(
  platform: Platform,
  { sheet, ...access }: Pick<Access, 'act' | 'person' | 'ip'> & { sheet: string },
): Promise<void> {
  return recordAccess(platform, { ...access, subject: sheet });
}
