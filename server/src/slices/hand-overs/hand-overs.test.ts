import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Member, type Office, openOffice } from '../test-office.ts';
import { leaguePapers, paperPlace, paperStages } from '../test-paper-calls.ts';
import { listArriving } from './list-arriving.ts';
import { listHandOvers } from './list-hand-overs.ts';
import { openSheet } from './open-sheet.ts';
import { showSheet } from './show-sheet.ts';

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

const to = `${paperPlace}-youth-league`;
const listed = async (show: 'ready' | 'going' | 'signed' | 'missing') =>
  (await listHandOvers(office.platform, clerk.person, show)).lines
    .filter(line => line.item === '04')
    .map(line => line.application);

test('one sheet carries many applications, each by an act of its own; the office signs line by line (R3.4, law 2)', async () => {
  const ids = [await stages.ready(), await stages.ready()];
  expect(await listed('ready')).toEqual(expect.arrayContaining(ids));
  const { sheet } = await openSheet(office.platform, clerk.person, { to, way: 'hand' });
  for (const id of ids) await stages.on(id, { type: 'handOver', sheet, way: 'hand', papers: leaguePapers });
  expect(await listed('going')).toEqual(expect.arrayContaining(ids));
  expect((await listArriving(office.platform, handler.person)).sheets).toMatchObject([
    { sheet, open: 2, of: 2 },
  ]);

  const seen = await showSheet(office.platform, handler.person, sheet);
  expect(seen).toMatchObject({ forMe: true, to: expect.stringContaining('团') });
  expect(seen.lines.map(line => line.application).sort()).toEqual([...ids].sort());
  const [one, two] = ids as [string, string];
  const sign = (id: string, short: object[]) =>
    office.act(handler.person, id, {
      type: 'signSheet',
      item: '04',
      seen: null,
      sheet,
      short,
    } as unknown as Command);
  await sign(one, []);
  await sign(two, [...leaguePapers]);
  expect(await listed('signed')).toEqual(expect.arrayContaining(ids));
  expect(await listed('missing')).toEqual([two]);
  expect((await listArriving(office.platform, handler.person)).sheets).toEqual([]);
});

test('the ledger of sendings says by which channel, and the lists agree with the histories', async () => {
  const { id, sheet } = await stages.signed();
  const { rows } = await office.platform.pool.query(
    `select channel, received_at is not null as received from dispatch where application = $1 and item in ('02', '04') order by item`,
    [id],
  );
  expect(rows).toEqual([{ channel: 'paper', received: true }]);
  const line = await office.platform.pool.query(
    'select to_char(signed_on, $2) as signed_on, missing from sheet_line where sheet = $1',
    [sheet, 'YYYY-MM-DD'],
  );
  expect(line.rows).toEqual([{ signed_on: office.platform.today(), missing: 0 }]);
});

test('a sheet goes to an office that is there, by EMS with its number, and nobody else looks into it', async () => {
  const stranger = await office.member('p-next', '440783-window', 'clerk');
  await expect(
    openSheet(office.platform, clerk.person, { to: '440783-police', way: 'hand' }),
  ).rejects.toThrow();
  await expect(
    openSheet(office.platform, clerk.person, { to, way: 'ems', waybill: '１２' }),
  ).rejects.toThrow();
  await expect(openSheet(office.platform, handler.person, { to, way: 'hand' })).rejects.toThrow();
  const { sheet } = await stages.going();
  await expect(showSheet(office.platform, stranger.person, sheet)).rejects.toThrow();
});

test('a sheet is closed by its first signature: nothing more is handed over under it (R3.4)', async () => {
  const [one, late] = [await stages.ready(), await stages.ready()];
  const { sheet } = await openSheet(office.platform, clerk.person, { to, way: 'hand' });
  const revision = async (id: string) => {
    const query = `select revision from item where application = $1 and code = '04'`;
    return (await office.platform.pool.query(query, [id])).rows[0].revision as number;
  };
  const post = async (who: Member, id: string, path: string, body: object) =>
    office.ask(who.browser, {
      method: 'POST',
      url: `/api/paper/applications/${id}/items/04/${path}`,
      headers: { 'idempotency-key': crypto.randomUUID() },
      body: { sheet, seen: await revision(id), ...body },
    });
  expect((await post(clerk, one, 'hand-over', { papers: leaguePapers })).status).toBe(200);
  expect((await post(handler, one, 'receive', { short: [] })).status).toBe(200);
  const refused = await post(clerk, late, 'hand-over', { papers: leaguePapers });
  expect([refused.status, refused.body.code]).toEqual([409, 'sheet-closed']);
  expect((await showSheet(office.platform, clerk.person, sheet)).lines).toHaveLength(1);
});

test('a sheet is printed for both signatures, and its code leads to the sheet (R3.4)', async () => {
  const { sheet } = await stages.signed(leaguePapers);
  const printed = await office.ask(clerk.browser, { method: 'GET', url: `/api/paper/sheets/${sheet}/print` });
  expect([printed.status, printed.type]).toEqual([200, 'application/pdf']);
  expect(printed.text.startsWith('%PDF-')).toBe(true);
});

test('who repeats the opening of a sheet under its key, also beside itself, has one sheet; the key serves for nothing else (decision 0003)', async () => {
  const open = (way: object) =>
    office.ask(clerk.browser, {
      method: 'POST',
      url: '/api/paper/sheets',
      payload: { to, ...way },
      headers: { 'idempotency-key': 'one-sheet' },
    });
  const came = await Promise.all(Array.from({ length: 10 }, () => open({ way: 'hand' })));
  came.push(await open({ way: 'hand' }));
  expect(came.map(({ status }) => status)).toEqual(came.map(() => 200));
  expect(new Set(came.map(({ body }) => body.sheet)).size).toBe(1);
  const { rows } = await office.platform.pool.query('select sheet from sheet where sheet >= $1', [
    came[0]!.body.sheet,
  ]);
  expect(rows).toEqual([{ sheet: came[0]!.body.sheet }]);
  const other = await open({ way: 'ems', waybill: 'EA123456785CN' });
  expect([other.status, other.body.code]).toEqual([409, 'key-reused']);
});
