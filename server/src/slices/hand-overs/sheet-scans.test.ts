import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveApplication } from '../../archive/archive-application.ts';
import { eraseApplication } from '../../commands/erase-application.ts';
import { sweepFiles } from '../../files/in-doubt.ts';
import { pdf, phonePicture } from '../../files/intake/test-specimens.ts';
import { openScan, scansOf } from '../../files/sheet-scans.ts';
import { newKeyMaterial } from '../../seal/platform-key-file.ts';
import { platformKeysOf } from '../../seal/platform-keys.ts';
import { rewrapDataKeys } from '../../store/rewrap-data-keys.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';
import { leaguePapers, paperPlace, paperStages } from '../test-paper-calls.ts';
import { multipart } from '../test-upload.ts';
import { openSheet } from './open-sheet.ts';

let office: Office;
let clerk: Member;
let handler: Member;
let stages: ReturnType<typeof paperStages>;
beforeAll(async () => {
  office = await openOffice();
  clerk = await office.member('p-window', `${paperPlace}-window`, 'clerk');
  handler = await office.member('p-league', `${paperPlace}-youth-league`, 'handler');
  stages = paperStages(office, { clerk });
});
afterAll(() => office.close());

const keep = async (sheet: string, bytes: Buffer, by = clerk) => {
  const { payload, headers } = multipart(bytes, '签收 1.jpg');
  const idempotent = { ...headers, 'idempotency-key': crypto.randomUUID() };
  const url = `/api/paper/sheets/${sheet}/scans`;
  return office.ask(by.browser, { method: 'POST', url, body: payload, headers: idempotent });
};
const open = (who: Member, sheet: string, scan: string) =>
  office.ask(who.browser, { method: 'GET', url: `/api/paper/sheets/${sheet}/scans/${scan}` });
const logged = async (act: string, sheet: string) =>
  (
    await office.platform.pool.query(
      'select actor from access_log where act = $1 and subject = $2 order by id',
      [act, sheet],
    )
  ).rows.map(row => row.actor);

test('the signed sheet is kept page after page, sealed; the window and the office open it, nobody else, each on record (R3.4)', async () => {
  const { sheet } = await stages.signed();
  const page = await phonePicture(1200, 1600);
  expect((await keep(sheet, page)).body.scans).toMatchObject([{ format: 'jpeg', pages: 1 }]);
  expect((await keep(sheet, page)).body.scans).toHaveLength(1); // told twice on a broken line
  const { scans } = (await keep(sheet, pdf({ pages: 3 }))).body;
  expect(scans.map((each: { title: string }) => each.title)).toEqual([
    `材料交接单 ${sheet} 签收扫描件1.jpg`,
    `材料交接单 ${sheet} 签收扫描件2.pdf`,
  ]);
  for (const who of [clerk, handler]) {
    const opened = await open(who, sheet, scans[0].scan);
    expect([opened.status, opened.type]).toEqual([200, 'image/jpeg']);
  }
  const folder = office.files.folder;
  const stored = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile());
  const inClear = stored.filter(each => readFileSync(join(each.parentPath, each.name)).includes('JFIF'));
  expect(inClear).toEqual([]);
  expect(await logged('sheet-scan-opened', sheet)).toEqual([clerk.person.id, handler.person.id]);
  expect(await logged('sheet-scan-kept', sheet)).toHaveLength(3);

  const stranger = await office.member('p-next', '440783-window', 'clerk');
  const police = await office.member('p-police', `${paperPlace}-police`, 'handler');
  for (const who of [stranger, police]) expect((await open(who, sheet, scans[0].scan)).status).toBe(404);
  expect((await keep(sheet, page, handler)).status).toBe(404);
});

test('what is no picture and no PDF is not kept, and what was put in by mistake is taken away for good', async () => {
  const { sheet } = await stages.signed();
  expect((await keep(sheet, Buffer.from('PK\x03\x04 not a picture'))).status).toBe(422);
  const { scans } = (await keep(sheet, await phonePicture(1000, 1400))).body;
  const [kept] = await scansOf(office.platform, office.platform.pool, sheet);
  const removed = await office.ask(clerk.browser, {
    method: 'POST',
    url: `/api/paper/sheets/${sheet}/scans/${scans[0].scan}/remove`,
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  expect(removed.body.scans).toEqual([]);
  expect(await logged('sheet-scan-removed', sheet)).toEqual([clerk.person.id]);
  await sweepFiles({ ...office.platform, now: tomorrow }, office.files);
  expect(await office.files.objects.find(kept!.address)).toBeNull();
});

test('an application that is erased takes the scans of its sheets with it, and leaves those of others (decision 0019)', async () => {
  const { platform, files } = office;
  const ids = [await stages.ready(), await stages.ready()] as const;
  const to = `${paperPlace}-youth-league`;
  const { sheet } = await openSheet(platform, clerk.person, { to, way: 'hand' });
  const how = { sheet, way: 'hand', papers: leaguePapers };
  for (const id of ids) await stages.on(id, { type: 'handOver', ...how });
  await keep(sheet, await phonePicture(1100, 1500));
  const other = (await stages.signed()).sheet;
  await keep(other, await phonePicture(1150, 1500));
  const [scan] = await scansOf(platform, platform.pool, sheet);
  const [others] = await scansOf(platform, platform.pool, other);

  const signed = { by: '陈签收', on: platform.today() };
  await stages.on(ids[0], { type: 'signSheet', sheet, short: [], signed });
  await office.act(clerk.person, ids[0], { type: 'withdraw' } as Command);
  await archiveApplication(platform, files, { person: clerk.person, id: ids[0] }, () => null);
  const { rows } = await platform.pool.query('select number from application where id = $1', [ids[0]]);
  await eraseApplication(platform, rows[0].number, '本人要求删除');
  expect((await open(clerk, sheet, scan!.scan)).status).toBe(404);
  const page = await office.ask(clerk.browser, { method: 'GET', url: `/api/paper/sheets/${sheet}` });
  expect(page.body).toMatchObject({ scans: [], scansErasedAt: expect.any(String) });
  expect(page.body.lines).toHaveLength(2);
  await sweepFiles({ ...platform, now: tomorrow }, files);
  expect(await files.objects.find(scan!.address)).toBeNull();
  expect((await openScan(platform, files, other, others!)).length).toBeGreaterThan(0);

  const again = (await keep(sheet, await phonePicture(1101, 1500))).body;
  expect(again.scans).toHaveLength(1); // with the line covered, it is kept under a key of its own
});

test('the keys of sheets are wrapped anew after a rotation, and the scans still open', async () => {
  const { platform, files } = office;
  const { sheet } = await stages.signed();
  await keep(sheet, await phonePicture(1300, 1700));
  const [scan] = await scansOf(platform, platform.pool, sheet);
  const keys = { ...platform.keys, current: 2, keys: { ...platform.keys.keys, 2: newerKey() } };
  const rotated = { ...platform, keys };
  await rewrapDataKeys(rotated);
  const { rows } = await platform.pool.query('select data_key from sheet where sheet = $1', [sheet]);
  expect(rows[0].data_key.readUInt16BE(1)).toBe(2);
  expect((await openScan(rotated, files, sheet, scan!)).length).toBeGreaterThan(0);
});

const tomorrow = () => new Date(Date.now() + 26 * 60 * 60 * 1000).toISOString();

/** A second platform key, as a rotation adds it. */
function newerKey() {
  const material = newKeyMaterial();
  return platformKeysOf({ ...material, current: 2, keys: { 2: material.keys[1]! } }).keys[2]!;
}
