import { randomUUID } from 'node:crypto';
import { allInHand } from '@yimen/demo/in-hand.ts';
import { materialsOfEleven } from '@yimen/demo/registration.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, castOf, soundCalls } from './test-calls.ts';
import { type Member, type Office, openOffice } from './test-office.ts';

let office: Office;
let cast: Cast;
let colleague: Member;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  colleague = await office.member('t-forces2', '440781-armed-forces', 'handler');
});
afterAll(() => office.close());

const post = (who: { browser: Member['browser'] }, url: string, payload: object, key?: string) =>
  office.ask(who.browser, {
    method: 'POST',
    url,
    payload,
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  });

describe('a repeated request acts once (issue 2, Bad input)', () => {
  test('the same key and body: the same body back, done once; another body: the key is refused', async () => {
    const { url, body } = await soundCalls(office, cast).acceptApplication.make();
    const key = randomUUID();
    const first = await post(cast.clerk, url, body!, key);
    const again = await post(cast.clerk, url, body!, key);
    expect(first.status).toBe(200);
    expect(again.text).toBe(first.text);
    const other = await post(cast.clerk, url, { ...body, marks: [] }, key);
    expect([other.status, other.body.code]).toEqual([409, 'key-reused']);
    const without = await post(cast.clerk, url, body!);
    expect([without.status, without.body.code]).toEqual([409, 'not-allowed-now']);
  });

  test('ten at once begin one application, and each is answered with it', async () => {
    const { url, body } = await soundCalls(office, cast).startApplication.make();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(cast.citizen, url, body!, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(answer => answer.body.id)).size).toBe(1);
  });

  test('a key counts at its own address: who is clerk and lead is answered each time as the one she asked as (law 8)', async () => {
    const both = await office.member('t-both', '440781-veterans', 'clerk', 'lead');
    const id = await office.accepted(cast.clerk.person);
    const visit = { place: '台山市综合窗口', why: '补交材料', items: ['07'], confirmed: true };
    const key = randomUUID();
    const answers = [
      await post(both, `/api/window/applications/${id}/visits`, visit, key),
      await post(both, `/api/lead/applications/${id}/visits`, visit, key),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(Object.keys(answers[0]!.body)).not.toEqual(Object.keys(answers[1]!.body));
    const other = await office.accepted(cast.clerk.person);
    const elsewhere = await post(both, `/api/lead/applications/${other}/visits`, visit, key);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([409, 'key-reused']);
  });

  test('repeated after acceptance a registration shows nothing that is masked by then (decision 0004)', async () => {
    const key = randomUUID();
    const { url, body } = await soundCalls(office, cast).registerWalkIn.make();
    const first = await post(cast.clerk, url, body!, key);
    const { idNumber } = (body as { answers: { idNumber: string } }).answers;
    expect(first.text).toContain(idNumber);
    await office.act(cast.clerk.person, first.body.id, {
      type: 'accept',
      marks: allInHand(materialsOfEleven),
      declined: [],
    });
    const again = await post(cast.clerk, url, body!, key);
    expect(again.body).toMatchObject({ id: first.body.id, number: first.body.number, answers: null });
    expect(again.text).not.toContain(idNumber);
    await office.act(cast.clerk.person, first.body.id, { type: 'withdraw' });
  });

  test('a key that is none is refused, not ignored: the caller would believe his retry harmless', async () => {
    const { url, body } = await soundCalls(office, cast).claimItem.make();
    const answer = await post(cast.handler, url, body!, 'short');
    expect([answer.status, answer.body.code]).toEqual([400, 'bad-request']);
    expect(answer.body.detail).toContain('Idempotency-Key');
  });

  test('somebody else’s key is not mine: he gets no look at my answer', async () => {
    const { url, body } = await soundCalls(office, cast).claimItem.make();
    const key = randomUUID();
    expect((await post(cast.handler, url, body!, key)).body.item.mine).toBe(true);
    expect((await post(colleague, url, body!, key)).body.code).toBe('stale');
  });
});

describe('taking up a row opens nobody’s file (PIPL art.6)', () => {
  test.each(['claimRow', 'receiveRow'] as const)('%s is answered as the list shows it', async name => {
    const { url, body } = await soundCalls(office, cast)[name].make();
    const [application, item] = url.split('/').slice(4);
    const taken = await post(cast.handler, url, body!);
    expect(taken.status).toBe(200);
    const { body: listed } = await office.ask(cast.handler.browser, {
      method: 'GET',
      url: '/api/department/inbox?show=mine',
    });
    const line = listed.lines.find((each: { application: string }) => each.application === application);
    expect(taken.body).toEqual(line);
    expect(taken.body).toMatchObject({ item, mine: true, applicant: expect.stringContaining('*') });
    const opened = await office.ask(cast.handler.browser, {
      method: 'GET',
      url: `/api/department/items/${application}/${item}`,
    });
    const { fields } = opened.body as { fields: { kind: string; masked: boolean; value: string }[] };
    const personal = fields.filter(({ kind }) => kind === 'name' || kind === 'id-number' || kind === 'phone');
    expect(personal.map(({ masked }) => masked)).toEqual(personal.map(() => false));
    expect(personal.filter(({ value }) => taken.text.includes(value))).toEqual([]);
    expect(personal).not.toEqual([]);
  });
});

describe('a stale act says who was first (demarches #7176)', () => {
  test('two handlers at one item', async () => {
    const { url, body } = await soundCalls(office, cast).claimItem.make();
    expect((await post(cast.handler, url, body!)).status).toBe(200);
    const second = await post(colleague, url, body!);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: 'stale',
      first: { who: '测试员', own: false, act: '认领本事项', at: expect.stringMatching(/^\d{4}-/) },
    });
    const third = await post(colleague, url.replace('/claim', '/receive'), { seen: 2 });
    expect(third.body).toMatchObject({
      code: 'claimed-by-another',
      first: { who: '测试员', own: false, at: null, act: '认领本事项' },
    });
  });

  test('one’s own second window is told that one did it oneself, not somebody else', async () => {
    const { url, body } = await soundCalls(office, cast).claimItem.make();
    expect((await post(cast.handler, url, body!)).status).toBe(200);
    const again = await post(cast.handler, url, body!);
    expect(again.body).toMatchObject({ code: 'stale', first: { own: true, act: '认领本事项' } });
  });

  test('the clerk accepts what the soldier has withdrawn meanwhile', async () => {
    const id = await office.submitted(cast.citizen.id).catch(async () => {
      const { body } = await office.ask(cast.citizen.browser, { method: 'GET', url: '/api/applications' });
      await post(cast.citizen, `/api/applications/${body.applications[0].id}/discard`, {});
      return office.submitted(cast.citizen.id);
    });
    const { body } = await office.ask(cast.clerk.browser, {
      method: 'GET',
      url: `/api/window/applications/${id}`,
    });
    expect((await post(cast.citizen, `/api/applications/${id}/withdraw`, {})).status).toBe(200);
    const late = await post(cast.clerk, `/api/window/applications/${id}/accept`, {
      marks: [],
      declined: [],
      seen: body.revision,
    });
    expect(late.body).toMatchObject({ code: 'stale', first: { who: '申请人' } });
  });
});

describe('seeing names and numbers in full asks for a reason and leaves a line (law 5)', () => {
  test.each(['unmaskForWindow', 'unmaskItem', 'unmaskCase'] as const)('%s', async name => {
    const { as, make } = soundCalls(office, cast)[name];
    const { url, body } = await make();
    const who = cast[as as 'clerk'];
    const id = /[\da-f-]{36}/.exec(url)![0];
    const logged = async () =>
      (
        await office.platform.pool.query(
          `select actor, item, reason from access_log where act = 'unmasked' and application = $1`,
          [id],
        )
      ).rows;
    const masked = await office.ask(who.browser, { method: 'GET', url: url.replace('/unmask', '') });
    expect(masked.text).not.toMatch(/449999\d{11}/);
    const refused = await post(who, url, { reason: '' });
    expect([refused.status, await logged()]).toEqual([400, []]);
    const shown = await post(who, url, body!);
    expect(shown.status).toBe(200);
    expect(shown.body.fields.every((field: { masked: boolean }) => !field.masked)).toBe(true);
    const lines = await logged();
    expect(lines).toEqual([
      { actor: who.person.id, item: name === 'unmaskItem' ? '07' : null, reason: expect.any(Buffer) },
    ]);
    expect(lines[0].reason.toString()).not.toContain('核对');
  });
});
