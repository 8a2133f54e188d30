import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Member, type Office, openOffice } from './test-office.ts';

/** Lists made as workbooks: each is on record, and nobody makes two at a time. */
let office: Office;
let lead: Member;
beforeAll(async () => {
  office = await openOffice();
  lead = await office.member('x-lead', '440781-veterans', 'lead');
});
afterAll(() => office.close());

const lists = {
  '/api/ratings/list.xlsx?show=unrated': '评价清单 unrated',
  '/api/ratings/figures.xlsx?from=2026-01-01&to=2026-12-31': '评价统计 2026-01-01 2026-12-31',
  '/api/cards.xlsx': '督办牌清单',
  '/api/card-months.xlsx': '督办牌月度统计',
};
const get = (url: string) => office.ask(lead.browser, { method: 'GET', url });

test.each(Object.entries(lists))('%s leaves a line in the access log', async (url, subject) => {
  expect((await get(url)).status).toBe(200);
  const { rows } = await office.platform.pool.query(
    `select subject from access_log where act = 'list-exported' and actor = $1`,
    [lead.person.id],
  );
  expect(rows.map(row => row.subject)).toContainEqual(expect.stringContaining(subject));
});

test('who has a workbook in the making is refused another, and has his place again afterwards', async () => {
  const [url] = Object.keys(lists);
  const statuses = await Promise.all([get(url!), get(url!)]);
  expect(statuses.map(each => each.status).sort()).toEqual([200, 429]);
  expect((await get(url!)).status).toBe(200);
});

test('a day no office reckons with is refused at the door, a cursor beyond every number begins the list again', async () => {
  expect((await get('/api/ratings?from=0000-01-01')).status).toBe(400);
  expect((await get('/api/ratings/list.xlsx?from=0000-01-01')).status).toBe(400);
  const key = ['2026-11-01', '00000000-0000-4000-8000-000000000000', '9999999999'];
  const after = Buffer.from(JSON.stringify(key)).toString('base64url');
  expect((await get(`/api/cards?after=${after}`)).status).toBe(200);
});
