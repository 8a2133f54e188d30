import { addDays, weekday } from '@yimen/domain/plain/date.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, castOf, type RouteName, routeList, soundCalls } from './test-calls.ts';
import { type Office, openOffice } from './test-office.ts';

/** Whatever leaves as a file is on record, and nobody makes two workbooks of a list at a time. */
let office: Office;
let cast: Cast;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
});
afterAll(() => office.close());

const get = (url: string) => office.ask(cast.lead.browser, { method: 'GET', url });
const linesOf = async (id: string) =>
  (
    await office.platform.pool.query<{ subject: string }>(
      'select subject from access_log where actor = $1 order by id',
      [id],
    )
  ).rows.map(({ subject }) => subject);

/** Files without a line of their own, and why. */
const without = {
  printPoster: 'says what the guide tells anybody, and nothing of a case',
  openPrint: 'each paper in it is on record since its lot was set',
};

describe('every route that answers a file to somebody at work leaves a line in the access log (等保 2.0)', () => {
  const files = routeList.filter(
    ({ name, route }) => 'produces' in route && route.audience === 'staff' && !(name in without),
  );
  test.each(files)('$name', async ({ name, route }) => {
    const { as, make } = soundCalls(office, cast)[name as RouteName];
    const { browser, person } = cast[as as 'lead'];
    const { url, body, headers } = await make();
    const before = (await linesOf(person.id)).length;
    const sent = { ...(body && { payload: body }), ...(headers && { headers }) };
    expect((await office.ask(browser, { method: route.method, url, ...sent })).status).toBe(200);
    expect((await linesOf(person.id)).length).toBeGreaterThan(before);
  });

  test('the routes that answer files are found', () => expect(files.length).toBeGreaterThan(15));
});

test.each([
  ['/api/board/list.xlsx?figure=open', '看板清单 台山市 在办事项'],
  ['/api/ratings/list.xlsx?show=unrated', '评价清单 未评价'],
  ['/api/assessment/sheet.xlsx?period=2026', '考核表 台山市 2026'],
  ['/api/assessment/list.xlsx?period=2026&measure=submitted', '考核清单 台山市 2026 提交的申请'],
  ['/api/ratings/figures.xlsx?from=2026-01-01&to=2026-12-31', '评价统计 2026-01-01 2026-12-31'],
  ['/api/cards.xlsx', '督办牌清单'],
  ['/api/card-months.xlsx', '督办牌月度统计'],
  ['/api/urges.xlsx?show=answered', '督促清单 已答复'],
  ['/api/board/offices.xlsx', '超期部门清单'],
  ['/api/board/tables.xlsx?weeks=4', '看板各表 台山市'],
])('%s says in the access log which list it was', async (url, subject) => {
  expect((await get(url)).status).toBe(200);
  expect(await linesOf(cast.lead.person.id)).toContainEqual(expect.stringContaining(subject));
});

test('who has a workbook in the making is refused another, and has his place again afterwards', async () => {
  const url = '/api/ratings/list.xlsx?show=unrated';
  const statuses = await Promise.all([get(url), get(url)]);
  expect(statuses.map(each => each.status).sort()).toEqual([200, 429]);
  expect((await get(url)).status).toBe(200);
});

test('a list that is refused is neither on record nor keeps its place', async () => {
  const before = await linesOf(cast.lead.person.id);
  for (const _ of [1, 2]) {
    expect((await get('/api/board/list.xlsx?figure=open&place=440783')).status).toBe(404);
  }
  expect(await linesOf(cast.lead.person.id)).toEqual(before);
});

test('a day no office reckons with is refused at the door, a cursor beyond every number begins the list again', async () => {
  for (const url of [
    '/api/ratings?from=0000-01-01',
    '/api/ratings/list.xlsx?from=0000-01-01',
    '/api/ratings/figures?from=2026-01-01&to=9999-12-31',
    '/api/lead/archive/hand-over.xlsx?from=0001-01-01&to=2026-12-31',
    '/api/prints?from=2026-01-01&to=9999-12-31&unprinted=0',
  ])
    expect((await get(url)).status, url).toBe(400);
  const key = ['2026-11-01', '00000000-0000-4000-8000-000000000000', '9999999999'];
  const after = Buffer.from(JSON.stringify(key)).toString('base64url');
  expect((await get(`/api/cards?after=${after}`)).status).toBe(200);
});

test('a week of the board is asked for by its Monday, within the period', async () => {
  const today = office.platform.today();
  const monday = addDays(today, 1 - weekday(today));
  const status = async (week: string, list = 'list') =>
    (await get(`/api/board/${list}?figure=decided&weeks=4&week=${week}`)).status;
  expect([await status(monday), await status(addDays(monday, -21))]).toEqual([200, 200]);
  for (const wrong of [addDays(monday, 1), addDays(monday, -28), addDays(monday, 7)])
    for (const list of ['list', 'list.xlsx']) expect(await status(wrong, list), wrong).toBe(400);
});
