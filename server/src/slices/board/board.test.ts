import Excel from '@protobi/exceljs';
import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countBoard } from '../../store/board/count-board.ts';
import { results, staff } from '../../store/test-platform.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

/** 看板 over its routes (R6.1, R6.2): who sees what, and that a figure is what its list holds. */
let office: Office;
let people: Record<'province' | 'city' | 'county' | 'next' | 'forces' | 'nextForces' | 'clerk', Member>;
const clerk = staff('440781-window', 'clerk');
const forces = staff('440781-armed-forces', 'handler');
beforeAll(async () => {
  office = await openOffice();
  people = {
    province: await office.member('b-province', '440000-veterans', 'supervisor'),
    city: await office.member('b-city', '440700-veterans', 'supervisor'),
    county: await office.member('b-county', '440781-veterans', 'lead', 'handler'),
    next: await office.member('b-next', '440783-veterans', 'lead'),
    forces: await office.member('b-forces', '440781-armed-forces', 'handler'),
    nextForces: await office.member('b-next-forces', '440783-armed-forces', 'handler'),
    clerk: await office.member('b-clerk', '440781-window', 'clerk'),
  };
  const [first] = [await office.accepted(clerk), await office.accepted(clerk), await office.submitted()];
  for (const act of [
    { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' },
    { type: 'receive' },
    { type: 'conclude', outcome: 'granted', result: results['07'] },
  ])
    await office.act(forces, first, { item: '07', seen: null, ...act } as Command);
  await countBoard(office.platform);
});
afterAll(() => office.close());

const get = (who: Member, path: string) => office.ask(who.browser, { method: 'GET', url: path });
const board = async (who: Member, query = '') => (await get(who, `/api/board?weeks=4${query}`)).body;

test('province, city and county see the same of one county, by what lies below each; the next county nothing of it', async () => {
  const [province, city, county] = [
    await board(people.province),
    await board(people.city),
    await board(people.county),
  ];
  expect([province.level, city.level, county.level]).toEqual(['province', 'city', 'county']);
  expect(province.below).toHaveLength(21);
  for (const each of [province, city, county]) {
    expect(each.live.open).toBe(county.live.open);
    expect(each.cases).toMatchObject({ submitted: 3, accepted: 2, dispatched: 2, concluded: 0 });
    expect(each.days).toMatchObject({ decided: 1, late: 0, median: 0, p90: 0 });
    expect(each.below.reduce((sum: number, row: { open: number }) => sum + row.open, 0)).toBe(each.live.open);
    expect(each.countedAt).not.toBeNull();
  }
  expect(county.live.open).toBeGreaterThan(10);
  const next = await board(people.next);
  expect([next.live.open, next.cases.submitted, next.days.decided]).toEqual([0, 0, 0]);
});

test('from the province down to a city, a county, an office, an item', async () => {
  const at = async (query: string) => board(people.province, query);
  const city = await at('&place=440700');
  expect(city.below.find((each: { code: string }) => each.code === '440781').decided).toBe(1);
  const county = await at('&place=440781');
  const row = county.below.find((each: { code: string }) => each.code === '440781-armed-forces');
  expect(row).toMatchObject({ kind: 'agency', decided: 1 });
  const agency = await at('&place=440781&agency=440781-armed-forces');
  expect(agency).toMatchObject({
    level: 'agency',
    cases: null,
    days: { decided: 1 },
    live: { open: row.open },
  });
  expect((await at('&place=440781&item=07')).days.decided).toBe(1);
  expect((await at('&place=440781&item=03')).days.decided).toBe(0);
  expect(agency.path.map((each: { code: string }) => each.code)).toEqual(['440000', '440700', '440781']);
});

test('an office sees its own items only, whatever it asks for; who may not look finds no such page', async () => {
  const own = await board(people.forces);
  expect(own).toMatchObject({ level: 'agency', path: [], cases: null, days: { decided: 1 } });
  expect((await board(people.nextForces)).live.open).toBe(0);
  const list = '/api/board/list?figure=open';
  for (const [who, path] of [
    [people.forces, '/api/board?agency=440781-police'],
    [people.forces, `${list}&agency=440781-police`],
    [people.county, '/api/board?place=440783'],
    [people.county, '/api/board?place=440700'],
    [people.county, `${list}&place=440700`],
    [people.next, `${list}&place=440781`],
    [people.next, '/api/board/list.xlsx?figure=open&place=440781'],
    [people.city, '/api/board?place=440100'],
    [people.clerk, '/api/board'],
    [people.clerk, list],
    [people.clerk, '/api/board/list.xlsx?figure=open'],
  ] as const)
    expect([path, (await get(who, path)).status]).toEqual([path, 404]);
  const stranger = await office.ask(office.browser(), { method: 'GET', url: '/api/board' });
  expect(stranger.status).toBe(401);
  const lines = (await get(people.next, `${list}&agency=440781-police`)).body.lines;
  expect(lines).toEqual([]);
});

test('an office lists no whole cases, however they ended or were rated (decision 0030)', async () => {
  for (const figure of ['submitted', 'refused', 'withdrawn', 'delivered', 'counted', 'rated&level=1'])
    for (const list of ['list', 'list.xlsx']) {
      const path = `/api/board/${list}?weeks=4&figure=${figure}`;
      expect([path, (await get(people.forces, path)).status]).toEqual([path, 404]);
      expect([path, (await get(people.county, path)).status]).toEqual([path, 200]);
    }
});

test('a week beyond every calendar is refused at the door', async () => {
  for (const week of ['0000-01-01', '9999-12-31'])
    expect((await get(people.county, `/api/board/list?figure=decided&week=${week}`)).status).toBe(400);
});

test('every figure is what the list behind it holds, to the last line', async () => {
  for (const [who, query] of [
    [people.province, ''],
    [people.county, ''],
    [people.county, '&agency=440781-armed-forces'],
    [people.forces, ''],
    [people.province, '&item=07'],
  ] as const) {
    const { live, days, cases } = await board(who, query);
    const figures = { ...live, decided: days.decided, decidedLate: days.late };
    const { submitted, accepted, dispatched, concluded, delivered, refused, withdrawn, counted } =
      cases ?? {};
    if (cases !== null)
      Object.assign(figures, {
        submitted,
        accepted,
        dispatched,
        concluded,
        delivered,
        refused,
        withdrawn,
        counted,
      });
    for (const [figure, many] of Object.entries(figures)) {
      const { lines, total } = await walk(who, `/api/board/list?weeks=4&figure=${figure}${query}`);
      expect([query, figure, lines, total]).toEqual([query, figure, many, many]);
    }
    for (const { days: taken, items } of days.spread) {
      const { lines } = await walk(who, `/api/board/list?weeks=4&figure=decided&days=${taken}${query}`);
      expect(lines).toBe(items);
    }
  }
});

/** Every line, page by page, none twice. */
async function walk(who: Member, path: string): Promise<{ lines: number; total: number }> {
  const seen = new Set<string>();
  let lines = 0;
  for (let after = ''; ; ) {
    const { body } = await get(who, path + after);
    for (const each of body.lines) seen.add(`${each.application}/${each.item}`);
    lines += body.lines.length;
    if (body.next === null) {
      expect(seen.size).toBe(lines);
      return { lines, total: body.total };
    }
    after = `&after=${body.next}`;
  }
}

test('the workbook holds the same lines, names masked, and that it went out is on record', async () => {
  const { open } = (await board(people.county)).live;
  const cookie = [...people.county.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await office.app.inject({
    url: '/api/board/list.xlsx?figure=open&weeks=4',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.headers['content-disposition']).toContain('.xlsx');
  const book = new Excel.Workbook();
  await book.xlsx.load(answer.rawPayload as never);
  const sheet = book.getWorksheet('清单')!;
  expect(sheet.rowCount).toBe(open + 7);
  expect(sheet.getRow(7).getCell(1).value).toBe('办件编号');
  const line = (await get(people.county, '/api/board/list?figure=open&weeks=4')).body.lines[0];
  const row = sheet.getRow(8);
  expect([1, 2, 4].map(cell => row.getCell(cell).value)).toEqual([line.number, line.applicant, line.what]);
  expect(line.applicant).toMatch(/\*|＊|某|○/);
  const { rows } = await office.platform.pool.query(
    `select subject from access_log where act = 'board-exported'`,
  );
  expect(rows.map(each => each.subject)).toContainEqual(expect.stringMatching(/^看板清单 台山市 在办事项 /));
});

test('every late office, by its city, with as many overdue items as its own board says; none before its day; the next county sees nothing of it', async () => {
  const late = async (who: Member) => (await get(who, '/api/board/offices')).body.offices;
  expect(await late(people.province)).toEqual([]);
  await office.platform.pool.query(
    `update item set yellow_on = '2020-01-01' where agency = '440781-police' and status <> 'concluded'`,
  );
  const [{ city, agency, overdue, open, red }, ...others] = await late(people.province);
  expect([city.code, agency, others]).toEqual(['440700', '440781-police', []]);
  const { live } = await board(people.province, '&place=440781&agency=440781-police');
  expect({ overdue, open, red }).toEqual({ overdue: live.overdue, open: live.open, red: live.red });
  expect(overdue).toBeGreaterThan(0);
  expect(await late(people.next)).toEqual([]);
  const { status } = await get(people.county, '/api/board/offices.xlsx');
  expect(status).toBe(200);
});
