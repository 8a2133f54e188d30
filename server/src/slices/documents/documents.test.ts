import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, castOf } from '../test-calls.ts';
import { type Office, openOffice } from '../test-office.ts';

let office: Office;
let cast: Cast;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
});
afterAll(() => office.close());

const papers = async (id: string): Promise<Record<string, string>> => {
  const { rows } = await office.platform.pool.query(
    'select kind, document from document where application = $1 order by issued_at, number',
    [id],
  );
  return Object.fromEntries(rows.map(({ kind, document }) => [kind, document]));
};
const print = (who: { browser: Cast['clerk']['browser'] }, url: string) =>
  office.app.inject({
    method: 'GET',
    url,
    headers: { cookie: [...who.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
const verify = async (code: string) =>
  (await office.ask(office.browser(), { method: 'GET', url: `/api/documents/${encodeURIComponent(code)}` }))
    .body;

test('a paper comes as PDF under its Chinese name, is kept by no cache, and is the same each time it is asked for', async () => {
  const id = await office.accepted(cast.clerk.person, cast.citizen.id);
  const { acceptance } = await papers(id);
  const url = `/api/window/applications/${id}/documents/${acceptance}`;
  const first = await print(cast.clerk, url);
  expect(first.statusCode).toBe(200);
  expect(first.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
  const { 'content-disposition': name } = first.headers;
  expect(name).toMatch(
    /^inline; filename="GDTY\d{20}-SL01\.pdf"; filename\*=UTF-8''%E5%8F%97%E7%90%86%E5%8D%95/,
  );
  expect((await print(cast.clerk, url)).rawPayload.equals(first.rawPayload)).toBe(true);
  const own = await print(cast.citizen, `/api/applications/${id}/documents/${acceptance}`);
  expect(own.rawPayload.equals(first.rawPayload)).toBe(true);
  expect(own.headers['content-disposition']).toMatch(/^attachment;/);
  const again = await print(cast.clerk, `${url}?reprint=1`);
  expect([again.statusCode, again.rawPayload.equals(first.rawPayload)]).toEqual([200, false]);
});

test('every print is on record: who, which paper, of which application', async () => {
  const id = await office.accepted(cast.clerk.person);
  const { acceptance } = await papers(id);
  await print(cast.clerk, `/api/window/applications/${id}/documents/${acceptance}`);
  const { rows } = await office.platform.pool.query(
    `select actor, act, subject from access_log where application = $1`,
    [id],
  );
  expect(rows).toEqual([{ actor: cast.clerk.person.id, act: 'document-printed', subject: acceptance }]);
});

test('a department has the papers of its own item and no other, whatever it knows of them (law 8)', async () => {
  const id = await office.accepted(cast.clerk.person);
  const act = (body: object) =>
    office.act(cast.handler.person, id, { item: '07', seen: null, ...body } as Command);
  await act({ type: 'receive' });
  await act({
    type: 'pause',
    kind: 'special',
    reason: 'verification',
    note: '正在核实。',
    until: '2099-12-31',
  });
  const found = await papers(id);
  const at = async (kind: string) =>
    (await print(cast.handler, `/api/department/items/${id}/07/documents/${found[kind]}`)).statusCode;
  expect(await at('special-procedure-notice')).toBe(200);
  for (const kind of ['application-form', 'acceptance', 'materials-receipt'])
    expect(await at(kind), kind).toBe(404);
  const { body } = await office.ask(cast.handler.browser, {
    method: 'GET',
    url: `/api/department/items/${id}/07`,
  });
  expect(body.documents.map(({ kind }: { kind: string }) => kind)).toEqual(['special-procedure-notice']);
});

test('a paper of one application is not had by the address of another', async () => {
  const [mine, other] = [await office.submitted(), await office.submitted()];
  const theirs = (await papers(other))['application-form'];
  const url = `/api/window/applications/${mine}/documents/${theirs}`;
  expect((await print(cast.clerk, url)).statusCode).toBe(404);
});

test('what a paper says is gone with the key of its application; that it was issued still shows (law 5)', async () => {
  const id = await office.submitted();
  const code = (await papers(id))['application-form']!;
  await office.platform.pool.query(
    'update application set data_key = null, box = null, label = null where id = $1',
    [id],
  );
  const url = `/api/window/applications/${id}/documents/${code}`;
  expect((await print(cast.clerk, url)).statusCode).toBe(404);
  expect((await verify(code)).paper).toMatchObject({ title: '一站式申请表' });
});

test('anybody is told whether a paper is genuine and still stands, and nothing private; typed loosely it is read all the same', async () => {
  const id = await office.submitted();
  const code = (await papers(id))['application-form']!;
  const told = await verify(code);
  expect(told.paper).toEqual({
    title: '一站式申请表',
    number: expect.stringMatching(/^GDTY\d{20}-SQ01$/),
    agency: '台山市退役军人服务“一站式”综合窗口',
    issuedOn: office.platform.today(),
    replacedBy: null,
  });
  expect(await verify(code.toLowerCase().replace(/(.{4})/g, '$1 '))).toEqual(told);
  for (const none of ['000000000000', 'x', '什么', `${code}0`])
    expect(await verify(none)).toEqual({ paper: null });

  const ask = { target: { kind: 'field', field: 'residenceAddress' }, reason: 'mismatch', note: '核对。' };
  await office.act(cast.clerk.person, id, { type: 'requestCorrection', asks: [ask] } as Command);
  await office.act(cast.clerk.person, id, {
    type: 'amend',
    answers: { residenceAddress: '台城街道演示路9号' },
    marks: [],
  } as Command);
  expect((await verify(code)).paper.replacedBy).toBe(told.paper.number.replace('SQ01', 'SQ02'));
});

test('codes cannot be tried out one after another', async () => {
  const one = () =>
    office.app.inject({ method: 'GET', url: '/api/documents/000000000000', remoteAddress: '203.0.113.9' });
  const seen = new Set<number>();
  for (let time = 0; time < 61; time++) seen.add((await one()).statusCode);
  expect([...seen]).toEqual([200, 429]);
});
