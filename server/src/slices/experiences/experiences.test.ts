import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { experience, experienceAt } from '../test-experience-calls.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

let office: Office;
let people: Record<'county' | 'next' | 'city' | 'otherCity' | 'province' | 'clerk', Member>;
beforeAll(async () => {
  office = await openOffice();
  people = {
    county: await office.member('e-county', '441403-veterans', 'lead'),
    next: await office.member('e-next', '441402-veterans', 'lead'),
    city: await office.member('e-city', '441400-veterans', 'supervisor'),
    otherCity: await office.member('e-other', '440700-veterans', 'supervisor'),
    province: await office.member('e-province', '440000-veterans', 'supervisor'),
    clerk: await office.member('e-clerk', '441402-window', 'clerk'),
  };
});
afterAll(() => office.close());

type Who = keyof typeof people | 'stranger';
const ask = (who: Who, url: string, payload?: object) =>
  office.ask(who === 'stranger' ? office.browser() : people[who].browser, {
    ...{ method: payload === undefined ? 'GET' : 'POST', url },
    ...(payload && { payload }),
  });
const act = (who: Who, id: string, body: object) => ask(who, `/api/office/experiences/${id}/steps`, body);
const at = (...acts: string[]) => experienceAt(office, '441403', people.county.person.id, ...acts);
const everybodyElse = ['next', 'otherCity', 'clerk', 'stranger'] as const;

test('a county writes, the city returns with a reason, the county mends, the province publishes to anybody (R7.2)', async () => {
  const { body: begun } = await ask('county', '/api/office/experiences', experience);
  expect([begun.status, begun.acts, begun.place]).toEqual(['draft', ['write', 'submit'], '梅州市梅县区']);
  await act('county', begun.id, { act: 'submit', seen: 1 });
  const returned = await act('city', begun.id, { act: 'return', seen: 2, reason: '请写明成效' });
  expect(returned.body.status).toBe('returned');
  await act('county', begun.id, { act: 'write', seen: 3, title: '第二稿', text: '写明了成效。' });
  await act('county', begun.id, { act: 'submit', seen: 4 });
  const { body } = await act('province', begun.id, { act: 'publish', seen: 5, isPublic: true });
  expect(body.status).toBe('published');
  expect(body.steps.map((each: { act: string; reason: string | null }) => [each.act, each.reason])).toEqual([
    ['write', null],
    ['submit', null],
    ['return', '请写明成效'],
    ['write', null],
    ['submit', null],
    ['publish', null],
  ]);
  const read = await ask('stranger', `/api/experiences/${begun.id}`);
  expect(read.body).toMatchObject({ title: '第二稿', place: '梅州市梅县区', publishedBy: null });
  expect((await ask('clerk', `/api/experiences/${begun.id}`)).body.publishedBy).toBe('测试员');
});

test('what is published to staff is read by every county and by no stranger or soldier', async () => {
  const id = await at('submit', 'publish');
  for (const who of ['county', 'next', 'city', 'clerk'] as const)
    expect((await ask(who, `/api/experiences/${id}`)).status, who).toBe(200);
  expect((await ask('stranger', `/api/experiences/${id}`)).status).toBe(404);
  const { lines } = (await ask('stranger', '/api/experiences')).body;
  expect(lines.map((each: { id: string }) => each.id)).not.toContain(id);
});

test('what is not published is read by its own county and, once submitted, by those above it', async () => {
  const draft = await at();
  const submitted = await at('submit');
  for (const id of [draft, submitted]) {
    for (const who of everybodyElse) {
      expect((await ask(who, `/api/experiences/${id}`)).status, who).toBe(404);
      expect((await ask(who, `/api/office/experiences/${id}`)).status, who).toBe(
        who === 'stranger' ? 401 : 404,
      );
    }
    expect((await ask('county', `/api/office/experiences/${id}`)).status).toBe(200);
  }
  expect((await ask('city', `/api/office/experiences/${draft}`)).status).toBe(404);
  expect((await ask('city', `/api/office/experiences/${submitted}`)).status).toBe(200);
  expect((await ask('next', '/api/office/experiences')).body.lines).toEqual([]);
});

test('a county changes only its own, nobody publishes his own, and nobody else touches it', async () => {
  const draft = await at();
  const submitted = await at('submit');
  for (const who of [...everybodyElse, 'city', 'province'] as const)
    expect([401, 404], who).toContain(
      (await act(who, draft, { act: 'write', seen: 1, ...experience })).status,
    );
  for (const who of [...everybodyElse, 'county'] as const)
    expect([401, 404], who).toContain(
      (await act(who, submitted, { act: 'publish', seen: 2, isPublic: true })).status,
    );
  expect((await ask('clerk', '/api/office/experiences', experience)).status).toBe(404);
  expect((await ask('city', '/api/office/experiences', experience)).status).toBe(404);
  const steps = await office.platform.pool.query(
    'select count(*)::int from experience_step where experience = $1',
    [draft],
  );
  expect(steps.rows[0].count).toBe(1);
});

test('taken down, it is gone for readers, and what was said stays with who said it', async () => {
  const id = await at('submit', 'publish-public');
  await act('city', id, { act: 'takeDown', seen: 3, reason: '数据需要核实' });
  expect((await ask('stranger', `/api/experiences/${id}`)).status).toBe(404);
  await expect(
    office.platform.pool.query('delete from experience_step where experience = $1', [id]),
  ).rejects.toThrow();
});

test('who acts upon an older state is told so; the same beginning under one key is one text', async () => {
  const id = await at('submit');
  const late = await act('city', id, { act: 'publish', seen: 1, isPublic: false });
  expect([late.status, late.body.detail]).toEqual([400, expect.stringContaining('刷新')]);
  const key = randomUUID();
  const begin = () =>
    office.ask(people.county.browser, {
      ...{ method: 'POST', url: '/api/office/experiences', payload: experience },
      headers: { 'idempotency-key': key },
    });
  expect((await begin()).body.id).toBe((await begin()).body.id);
});

test('a text with somebody’s number is neither submitted nor published, and says where it stands', async () => {
  const told = { title: '一次核验', text: '第一段。\n\n联系人李某，13800138000。' };
  const { body: begun } = await ask('county', '/api/office/experiences', told);
  const refused = await act('county', begun.id, { act: 'submit', seen: 1 });
  expect([refused.status, refused.body.detail]).toEqual([
    400,
    expect.stringMatching(/正文第 2 段.*不能报送/),
  ]);
  const { pool, now } = office.platform;
  await pool.query(
    `insert into experience_step (experience, step, division, act, title, text, is_public, at, by_whom)
     values ($1, 2, '441403', 'submit', $2, $3, false, $4, $5)`,
    [begun.id, told.title, told.text, now(), people.county.person.id],
  );
  const published = await act('city', begun.id, { act: 'publish', seen: 2, isPublic: true });
  expect([published.status, published.body.detail]).toEqual([400, expect.stringContaining('请退回修改')]);
  expect((await ask('stranger', `/api/experiences/${begun.id}`)).status).toBe(404);
});

test('lists go on page by page, nothing twice and nothing left out, and carry no text', async () => {
  const ids = await Promise.all(Array.from({ length: 35 }, () => at('submit', 'publish-public')));
  for (const [who, url] of [
    ['stranger', '/api/experiences'],
    ['county', '/api/office/experiences'],
    ['province', '/api/office/experiences'],
  ] as const) {
    const met: string[] = [];
    for (let after = ''; ; ) {
      const { body, text } = await ask(who, `${url}${after}`);
      expect(text).not.toMatch(/第一段|测试员/);
      met.push(...body.lines.map((line: { id: string }) => line.id));
      if (body.next === null) break;
      after = `?after=${body.next}`;
    }
    expect(new Set(met).size, who).toBe(met.length);
    expect(met, who).toEqual(expect.arrayContaining(ids));
  }
});
