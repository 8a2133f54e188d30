import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, castOf, soundCalls } from '../test-calls.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

let office: Office;
let cast: Cast;
let next: Member;
let city: Member;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  next = await office.member('o-kp-lead', '440783-veterans', 'lead');
  city = await office.member('o-city', '440700-veterans', 'supervisor');
});
afterAll(() => office.close());

const read = (who: { browser: Member['browser'] }, query = '') =>
  office.ask(who.browser, { method: 'GET', url: `/api/access-log${query}` });
const unmask = async () => {
  const { url, body } = await soundCalls(office, cast).unmaskItem.make();
  await office.ask(cast.handler.browser, {
    method: 'POST',
    url,
    payload: { ...body, reason: '核对姓名与证件' },
  });
  return /[\da-f-]{36}/.exec(url)![0];
};

test('who saw a name in full is told with time, office, object, reason and address (domain.md §5)', async () => {
  const application = await unmask();
  const { body } = await read(cast.lead, '?show=unmasked');
  expect(body.lines[0]).toMatchObject({
    act: '查看完整信息',
    application,
    agency: expect.stringContaining('人民武装部'),
    about: expect.stringMatching(/^办件 GDTY\S+ 预备役登记$/),
    reason: '核对姓名与证件',
    done: true,
    source: expect.stringMatching(/^127\./),
  });
  expect((await read(city, '?show=unmasked')).body.lines[0].application).toBe(application);
});

test('the next county sees none of it; departments, windows, administrators and strangers have no such page', async () => {
  await unmask();
  expect((await read(next, '?show=unmasked')).body.lines).toEqual([]);
  for (const who of [cast.handler, cast.clerk, cast.administrator, cast.citizen])
    expect((await read(who)).status).toBe(404);
  expect((await read({ browser: office.browser() })).body.code).toBe('not-signed-in');
});

test('a sign-in that failed is told by the account it was aimed at, never by what was typed', async () => {
  const aimed = { username: 't-forces', password: 'Wrong-2026-horse' };
  await office.ask(office.browser(), { method: 'POST', url: '/api/staff/session', payload: aimed });
  const { body, text } = await read(cast.lead, '?show=sign-in');
  expect(body.lines[0]).toMatchObject({
    who: '未登录',
    act: '登录未成功',
    done: false,
    about: '账号 t-forces',
  });
  expect(text).not.toContain('Wrong-2026-horse');
  expect((await read(next, '?show=sign-in')).text).not.toContain('t-forces');
});

test('it pages by key, newest first, each line once; a mangled key begins again', async () => {
  for (let each = 0; each < 60; each++)
    await office.platform.pool.query(
      `insert into access_log (at, actor_kind, actor, act) values (now(), 'staff', $1, 'signed-in')`,
      [cast.clerk.person.id],
    );
  const first = (await read(cast.lead)).body;
  const second = (await read(cast.lead, `?after=${first.next}`)).body;
  const ids = [...first.lines, ...second.lines].map((line: { id: string }) => Number(line.id));
  expect(first.lines).toHaveLength(50);
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
  expect((await read(cast.lead, `?after=${randomUUID()}`)).body.lines[0].id).toBe(first.lines[0].id);
});

test('it is narrowed by who did it and by the case', async () => {
  const application = await unmask();
  const { rows } = await office.platform.pool.query('select number from application where id = $1', [
    application,
  ]);
  const byCase = (await read(cast.lead, `?text=${rows[0].number}`)).body.lines;
  expect(byCase.map((line: { application: string }) => line.application)).toEqual([application]);
  expect((await read(cast.lead, '?text=nobody-here')).body.lines).toEqual([]);
});
