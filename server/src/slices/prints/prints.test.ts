import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrapDataKey } from '../../seal/data-key.ts';
import { applicationContext } from '../../seal/seal-context.ts';
import { sealJson } from '../../seal/sealed-json.ts';
import { openDocument } from '../../store/document-rows.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Office, openOffice } from '../test-office.ts';

let office: Office;
let cast: Cast;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
});
afterAll(() => office.close());

type Run = { id: string; total: number; done: number; status: 'going' | 'stopped' | 'ready' };
const period = { from: '2026-01-01', to: '2099-12-31' };
const post = (url: string, payload: object, who = cast.clerk) =>
  office.ask(who.browser, { method: 'POST', url, payload });
const begin = async (kind: string, unprinted = true, who = cast.clerk) =>
  (await post('/api/prints', { kind, ...period, unprinted }, who)).body as Run;
const next = async ({ id }: Run, goOn = false) =>
  (await post(`/api/prints/${id}/next`, { goOn })).body as Run;
const open = ({ id }: Run, who = cast.clerk) =>
  office.app.inject({
    method: 'GET',
    url: `/api/prints/${id}/pdf`,
    headers: { cookie: [...who.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
/** Pages that are there, when the tree of pages names each of them once; our intake's own counter stops at a hundred. */
function pagesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const there = [...text.matchAll(/(\d+) 0 obj\s*<<\s*\/Type \/Page\b/g)].map(each => each[1]!);
  const named = [...text.slice(text.lastIndexOf('/Kids')).matchAll(/(\d+) 0 R/g)].map(each => each[1]!);
  expect(named.slice(0, there.length)).toEqual(there);
  expect(text).toContain(`/Type /Pages /Count ${there.length} `);
  return there.length;
}
const count = async (sql: string, ...values: unknown[]) =>
  (await office.platform.pool.query<{ count: number }>(`select count(*)::int as count from ${sql}`, values))
    .rows[0]!.count;

/** So many papers of one kind in one application, each with a code and a number of its own, sealed as an act seals them. */
async function manyPapers(kind: string, many: number): Promise<void> {
  const id = await office.accepted(cast.clerk.person);
  const { rows } = await office.platform.pool.query(
    `select d.document, d.content, a.data_key from document d join application a on a.id = d.application
     where d.application = $1 and d.kind = 'acceptance'`,
    [id],
  );
  const dataKey = unwrapDataKey(rows[0].data_key, office.platform.keys, id);
  const from = `documents/${rows[0].document}`;
  const says = openDocument(id, { content: from }, rows[0].content, { dataKey });
  const codes = Array.from(
    { length: many },
    (_, place) => `${kind.toUpperCase()}${String(place).padStart(6, '0')}`,
  );
  await office.platform.pool.query(
    `insert into document (document, application, city, kind, title, template, number, agency, items, issued_at, content)
     select made.code, d.application, d.city, $2, d.title, d.template, made.code, d.agency, d.items, d.issued_at, made.content
     from document d, unnest($3::text[], $4::bytea[]) as made(code, content) where d.document = $1`,
    [
      rows[0].document,
      kind,
      codes,
      codes.map(code => sealJson(says, dataKey, applicationContext(id, `documents/${code}`, 0))),
    ],
  );
}

test('a thousand are set fifty at a time and are one file; other requests are answered between, and no more than one piece is ever held', async () => {
  await manyPapers('thousand', 1000);
  const { press } = office.platform;
  const { printTogether } = press;
  const lots: number[] = [];
  let answered = 0;
  press.printTogether = async (sheets, from, turn) => {
    lots.push(sheets.length);
    const setting = printTogether(sheets, from, turn);
    let ready = false;
    void setting.finally(() => {
      ready = true;
    });
    if ((await office.ask(office.browser(), { method: 'GET', url: '/healthz' })).status === 200 && !ready)
      answered++;
    return setting;
  };
  let run = await begin('thousand');
  expect(run).toMatchObject({ total: 1000, done: 0, status: 'going' });
  while (run.status === 'going') run = await next(run);
  press.printTogether = printTogether;
  expect(run).toMatchObject({ total: 1000, done: 1000, status: 'ready' });
  expect(lots).toEqual(Array(20).fill(50));
  expect(answered).toBe(20);

  const { objects } = office.files;
  const { find } = objects;
  let [held, most] = [0, 0];
  objects.find = async address => {
    most = Math.max(most, ++held);
    const piece = await find(address);
    held--;
    return piece;
  };
  const file = await open(run);
  objects.find = find;
  expect(most).toBe(1);
  expect(file.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
  expect(decodeURIComponent(String(file.headers['content-disposition']))).toMatch(/受理单（1000 份）\.pdf$/);
  expect(pagesIn(file.rawPayload)).toBe(1000);
}, 120_000);

test('stopped midway it stands still, whoever asks, until it is taken up; each paper is in the file and on record once', async () => {
  await manyPapers('halves', 120);
  const issued = await count('document');
  let run = await begin('halves');
  await next(run);
  await post(`/api/prints/${run.id}/stop`, {});
  expect(await next(run)).toMatchObject({ done: 50, status: 'stopped' });
  expect(pagesIn((await open(run)).rawPayload)).toBe(50);

  const both = await Promise.all([next(run, true), next(run, true)]); // two pages of his at once
  expect(both.map(({ done }) => done).sort()).toEqual([100, 100]);
  run = await next(run);
  expect(run).toMatchObject({ done: 120, status: 'ready' });
  expect(await next(run)).toEqual(run);
  expect(pagesIn((await open(run)).rawPayload)).toBe(120);

  expect(await count(`access_log where act = 'document-printed' and subject like 'HALVES%'`)).toBe(120);
  expect(await count(`(select distinct subject from access_log where subject like 'HALVES%') one`)).toBe(120);
  expect(await count('document')).toBe(issued); // printing issues nothing
  expect((await post('/api/prints', { kind: 'halves', ...period, unprinted: true })).status).toBe(404);
  expect((await begin('halves', false)).total).toBe(120);
});

test('a department has no such page; a colleague does not see the run, the next county not the papers, and the lead has his own', async () => {
  await office.submitted();
  const run = await begin('application-form');
  await next(run);
  const list = { method: 'GET', url: '/api/prints?from=2026-01-01&to=2099-12-31&unprinted=0' } as const;
  expect((await office.ask(cast.handler.browser, list)).status).toBe(404);
  expect((await open(run, cast.lead)).statusCode).toBe(404);
  const own = await office.ask(cast.clerk.browser, list);
  expect(own.body.runs[0]).toMatchObject({ id: run.id, title: '一站式申请表' });
  expect((await office.ask(cast.paperClerk.browser, list)).body).toEqual({ kinds: [], runs: [] });
  const { kinds } = (await office.ask(cast.lead.browser, list)).body;
  expect(kinds).toEqual(own.body.kinds);
});

test('a paper erased after the run began is passed over; the others are set', async () => {
  await manyPapers('erased', 3);
  const run = await begin('erased');
  await office.platform.pool.query(`update document set content = null where document = 'ERASED000001'`);
  expect(await next(run)).toMatchObject({ done: 3, status: 'ready' });
  expect(pagesIn((await open(run)).rawPayload)).toBe(2);
});

test('who repeats the beginning of a run under its key is answered with the run he began, also when nothing is left to print', async () => {
  await manyPapers('repeated', 3);
  const press = () =>
    office.ask(cast.clerk.browser, {
      method: 'POST',
      url: '/api/prints',
      payload: { kind: 'repeated', ...period, unprinted: true },
      headers: { 'idempotency-key': 'begun-once' },
    });
  const runs = (await Promise.all([press(), press(), press()])).map(({ body }) => body as Run);
  expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
  expect(await next(runs[0]!)).toMatchObject({ total: 3, done: 3, status: 'ready' });
  expect((await press()).body).toMatchObject({ id: runs[0]!.id, status: 'ready' });
});
