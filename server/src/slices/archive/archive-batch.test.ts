import Excel from '@protobi/exceljs';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchProgress, cancelBatch, workOff } from '../../archive/batch.ts';
import { openBatch } from '../../archive/open-batch.ts';
import { concludedEleven } from '../../archive/test-archive.ts';
import { writtenBook } from '../../excel/test-workbook.ts';
import type { Files } from '../../files/open-files.ts';
import { archiveDue } from '../../jobs/archive-due.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';
import { handOverTables } from './hand-over-excel.ts';
import { handOverList } from './hand-over-list.ts';

let office: Office;
let lead: Member;
beforeAll(async () => {
  office = await openOffice();
  lead = await office.member('batch-lead', '440781-veterans', 'lead');
});
afterAll(async () => {
  office.platform.press.stop();
  await office.close();
});

const concluded = async (many: number) => {
  for (let made = 0; made < many; made++) await concludedEleven(office.platform, office.files, 1000);
};
const stand = (batch: string) => batchProgress(office.platform, lead.person, batch);

/** The object store, where something happens as soon as the first piece of a package has been put. */
function interrupted(happens: () => Promise<void>): Files {
  const { objects } = office.files;
  let first = true;
  const put: Files['objects']['put'] = async (address, bytes) => {
    await objects.put(address, bytes);
    if (first) {
      first = false;
      await happens();
    }
  };
  return { ...office.files, objects: { ...objects, put } };
}

test('a batch cancelled midway finishes what it has in hand and begins no other; the rest is taken by the next one', async () => {
  await concluded(3);
  const batch = await openBatch(office.platform, lead.person);
  const files = interrupted(() => cancelBatch(office.platform, lead.person, batch));
  await workOff(office.platform, files, batch);
  expect(await stand(batch)).toMatchObject({ total: 3, archived: 1, left: 2, cancelled: true, refused: [] });
  await archiveDue(office.platform, office.files, pino({ level: 'silent' }));
  expect(await stand(batch)).toMatchObject({ archived: 1, left: 2 });

  const next = await openBatch(office.platform, lead.person);
  await workOff(office.platform, office.files, next);
  expect(await stand(next)).toMatchObject({ total: 2, archived: 2, left: 0, cancelled: false });
}, 120_000);

test('a batch that a stop broke off goes on where it was, by the nightly job, and archives nothing twice', async () => {
  await concluded(2);
  const batch = await openBatch(office.platform, lead.person);
  const { pool } = office.platform;
  const stopped = new Error('the process was stopped');
  const query = pool.query.bind(pool);
  const broken = Object.create(pool, {
    query: {
      value: (text: string, values?: unknown[]) =>
        String(text).includes('update archive_batch_line') ? Promise.reject(stopped) : query(text, values),
    },
  });
  await expect(workOff({ ...office.platform, pool: broken }, office.files, batch)).rejects.toBe(stopped);
  expect(await stand(batch)).toMatchObject({ total: 2, archived: 0, left: 2 });

  await archiveDue(office.platform, office.files, pino({ level: 'silent' }));
  const { archived, left, refused } = await stand(batch);
  expect([archived + refused.length, left]).toEqual([2, 0]);
  const { rows } = await pool.query(
    `select count(*)::int as many from event where type = 'ApplicationArchived' group by application having count(*) > 1`,
  );
  expect(rows).toEqual([]);
}, 120_000);

test('two who press at once watch one batch, worked off once; the same key is answered with it afterwards too', async () => {
  await concluded(2);
  const start = async (key?: string) =>
    (
      await office.ask(lead.browser, {
        method: 'POST',
        url: '/api/lead/archive/batches',
        headers: key === undefined ? {} : { 'idempotency-key': key },
      })
    ).body.batch as string;
  const [one, two, three] = (await Promise.all([start('pressed-1'), start(), start('pressed-1')])) as [
    string,
    string,
    string,
  ];
  expect([two, three]).toEqual([one, one]);
  await workOff(office.platform, office.files, one);
  await expect
    .poll(() => stand(one), { timeout: 30_000 })
    .toMatchObject({ total: 2, archived: 2, left: 0, refused: [] });
  expect(await start('pressed-1')).toBe(one);
  expect(await start('pressed-2')).not.toBe(one);
}, 120_000);

test('the hand-over list is a workbook whose cells say what the packages are recognised by (移交清单)', async () => {
  const period = { from: '2020-01-01', to: '2099-12-31' };
  const list = await handOverList(office.platform, lead.person, period, '127.0.0.1');
  expect(list.lines.length).toBeGreaterThan(3);
  const book = await writtenBook(await handOverTables(office.platform, lead.person, period));
  const sheet = book.getWorksheet('移交清单')!;
  const textsOf = (row: number) =>
    (sheet.getRow(row).values as unknown[]).slice(1).map(value => String(value ?? ''));
  expect(textsOf(1)[0]).toBe('电子档案移交清单');
  expect(textsOf(2)[0]).toContain(`共 ${list.lines.length} 件`);
  expect(textsOf(3)).toEqual([
    '序号',
    '档号',
    '题名',
    '办件编号',
    '办件状态',
    '年度',
    '保管期限',
    '届满日期',
    '归档日期',
    '组成部分数',
    '大小（字节）',
    '清单摘要（SM3）',
  ]);
  for (const [place, line] of list.lines.entries()) {
    const {
      archiveNumber,
      title,
      number,
      ending,
      year,
      retention,
      keepUntil,
      archivedOn,
      parts,
      bytes,
      manifest,
    } = line;
    expect(textsOf(4 + place)).toEqual(
      [
        place + 1,
        archiveNumber,
        title,
        number,
        ending,
        year,
        retention,
        keepUntil,
        archivedOn,
        parts,
        bytes,
        manifest,
      ].map(String),
    );
  }
  const total = list.lines.reduce((all, { parts }) => all + parts, 0);
  expect(textsOf(sheet.rowCount - 3).join('')).toContain(
    `合计：${list.lines.length} 件，组成部分 ${total} 个`,
  );
  expect(textsOf(sheet.rowCount - 2).join('')).toMatch(/真实性.*完整性.*可用性.*安全性/);
  const below = textsOf(sheet.rowCount - 1).join('') + textsOf(sheet.rowCount).join('');
  expect(below).toMatch(/移交人（签名）.*接收人（签名）.*移交单位（盖章）.*接收单位（盖章）/);
  const { pageSetup } = sheet;
  const wide = sheet.columns.reduce((all, { width = 0 }) => all + width, 0);
  expect(wide).toBeLessThan(165); // more is unreadably small on one A4 across
  expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '3:3' });
  expect(sheet.getCell('D4').type).toBe(Excel.ValueType.String); // a number of 24 digits stays a text
});
