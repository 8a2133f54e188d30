import { afterAll, beforeAll, expect, test } from 'vitest';
import { phonePicture } from '../files/intake/test-specimens.ts';
import { keepScan } from '../files/sheet-scans.ts';
import { openSheet } from '../slices/hand-overs/open-sheet.ts';
import { type Member, type Office, openOffice } from '../slices/test-office.ts';
import { leaguePapers, paperPlace, paperStages } from '../slices/test-paper-calls.ts';
import { findApplication } from '../store/find-application.ts';
import { lensFor } from '../store/lens.ts';
import { sheetParts } from './sheet-parts.ts';

let office: Office;
let clerk: Member;
let stages: ReturnType<typeof paperStages>;
beforeAll(async () => {
  office = await openOffice();
  clerk = await office.member('p-window', `${paperPlace}-window`, 'clerk');
  stages = paperStages(office, { clerk });
});
afterAll(async () => {
  office.platform.press.stop();
  await office.close();
});

const scanned = async (sheet: string) => {
  const bytes = await phonePicture();
  await keepScan(
    office.platform,
    office.files,
    sheet,
    { ok: true, format: 'jpeg', bytes, pages: 1 },
    { name: '签收.jpg', by: clerk.person.id },
  );
  return bytes;
};
const partsOf = async (id: string) => {
  const { platform } = office;
  const lens = await lensFor(platform, clerk.person, (await findApplication(platform, id))!);
  const parts = await sheetParts(platform, office.files, lens);
  return Promise.all(
    parts.map(async part => ({ path: part.path, bytes: 'made' in part ? await part.made() : null })),
  );
};

test('a sheet of one application goes into its package as it was scanned, beside the slip (decision 0019)', async () => {
  const { id, sheet } = await stages.signed();
  const bytes = await scanned(sheet);
  const [slip, scan, ...more] = await partsOf(id);
  expect([slip?.path, scan?.path, more]).toEqual([
    `办理文书/材料交接单 ${sheet}.pdf`,
    `办理文书/材料交接单 ${sheet} 签收扫描件1.jpg`,
    [],
  ]);
  expect(slip?.bytes?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(scan?.bytes?.equals(bytes)).toBe(true);
});

test('of a sheet with others on it the package has its own slip alone, and its title says why', async () => {
  const ids = [await stages.ready(), await stages.ready()] as const;
  const to = `${paperPlace}-youth-league`;
  const { sheet } = await openSheet(office.platform, clerk.person, { to, way: 'hand' });
  for (const id of ids) await stages.on(id, { type: 'handOver', sheet, way: 'hand', papers: leaguePapers });
  await scanned(sheet);
  const parts = await partsOf(ids[0]);
  expect(parts.map(each => each.path)).toEqual([
    `办理文书/材料交接单（本件，原单另有他人办件） ${sheet}.pdf`,
  ]);
});
