import { randomUUID } from 'node:crypto';
import { allElevenSoldier, refusedSoldier, zhongshanSoldier as townSoldier } from '@yimen/demo/soldiers.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastMessages } from '../sms/outbox.ts';
import { type Cast, castOf, routeList, soundCalls } from './test-calls.ts';
import { type Member, type Office, openOffice, type Soldier } from './test-office.ts';

let office: Office;
let cast: Cast;
/** Everybody who has nothing to do with it: the next county, the other departments here, the city above, another soldier. */
const others: Record<string, Member | Soldier> = {};
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  others.nextWindow = await office.member('o-kp-window', '440783-window', 'clerk');
  others.nextForces = await office.member('o-kp-forces', '440783-armed-forces', 'handler');
  others.nextLead = await office.member('o-kp-lead', '440783-veterans', 'lead', 'handler');
  others.nextCity = await office.member('o-zs', '442000-veterans', 'supervisor');
  for (const line of [
    'police',
    'organisation',
    'youth-league',
    'social-security',
    'medical-insurance',
    'veterans',
  ])
    others[line] = await office.member(`o-${line}`, `440781-${line}`, 'handler');
  others.traffic = await office.member('o-traffic', '440700-traffic-police', 'handler');
  others.soldier = cast.otherCitizen;
});
afterAll(() => office.close());

const onOne = routeList.filter(({ route }) =>
  /^\/api\/(applications|window|department|lead|paper|ratings|cards|urges)\/.*:id/.test(route.path),
);

describe('for everybody else it is not there (R6.1): every act and every view of one application', () => {
  test.each(onOne)('$name', async ({ name, route }) => {
    const { as, make } = soundCalls(office, cast)[name];
    const { url, body, headers } = await make();
    const id = /[\da-f-]{36}/.exec(url)![0];
    const before = await historyOf(id);
    for (const [who, { browser }] of Object.entries(others)) {
      const answer = await office.ask(browser, {
        method: route.method,
        url,
        ...(body && { payload: body }),
        ...(headers && { headers }),
      });
      expect([answer.status, answer.body.code], `${who} at ${as}'s ${name}`).toEqual([404, 'not-found']);
      expect(answer.text).not.toMatch(/麦穗归|GDTY/);
    }
    const stranger = await office.ask(office.browser(), {
      method: route.method,
      url,
      ...(body && { payload: body }),
      ...(headers && { headers }),
    });
    expect([stranger.status, stranger.body.code]).toEqual([401, 'not-signed-in']);
    expect(await historyOf(id)).toBe(before);
  });

  test('an address made up is answered word for word like one that is somebody else’s', async () => {
    const { url } = await soundCalls(office, cast).showForWindow.make();
    const browser = others.nextWindow!.browser;
    const theirs = await office.ask(browser, { method: 'GET', url });
    const none = await office.ask(browser, { method: 'GET', url: url.replace(/[\da-f-]{36}/, randomUUID()) });
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
  });
});

describe('one who may do the same act elsewhere is answered only in his own view (law 8)', () => {
  test('the window at a department’s address, the department at the window’s and the lead’s', async () => {
    const id = await office.accepted(cast.clerk.person);
    const visit = { place: '台山市综合窗口', why: '补交材料', items: ['07'] };
    const before = await historyOf(id);
    for (const [who, url, payload] of [
      [cast.clerk, `/api/department/items/${id}/07/visit`, { place: '窗口', why: '体检' }],
      [cast.clerk, `/api/lead/applications/${id}/visits`, visit],
      [cast.handler, `/api/window/applications/${id}/visits`, visit],
      [cast.handler, `/api/lead/applications/${id}/visits`, visit],
      [cast.lead, `/api/window/applications/${id}/visits`, visit],
      [cast.lead, `/api/department/items/${id}/07/visit`, { place: '窗口', why: '体检' }],
    ] as const) {
      const answer = await office.ask(who.browser, { method: 'POST', url, payload });
      expect([answer.status, answer.body.code], `${who.person.roles} ${url}`).toEqual([404, 'not-found']);
    }
    expect(await historyOf(id)).toBe(before);
  });
});

describe('lists hold only one’s own, and mask who it is (law 5)', () => {
  test('queue, search, inbox and cases', async () => {
    await office.accepted(cast.clerk.person);
    const lists = [
      '/api/window/queue?show=accepted',
      '/api/department/inbox',
      '/api/lead/applications?show=all',
    ];
    const seenBy = async (who: Member | Soldier) => {
      const all = await Promise.all(lists.map(url => office.ask(who.browser, { method: 'GET', url })));
      return all.map(({ status, body }) => (status === 200 ? body.lines.length > 0 : status));
    };
    expect(await seenBy(cast.clerk)).toEqual([true, false, false]);
    expect(await seenBy(cast.handler)).toEqual([false, true, false]);
    expect(await seenBy(cast.lead)).toEqual([false, false, true]);
    for (const who of ['nextWindow', 'nextForces', 'nextLead', 'nextCity'])
      expect(await seenBy(others[who]!), who).toEqual([false, false, false]);
    expect(await seenBy(others.soldier!)).toEqual([404, 404, 404]);
    for (const [who, url] of [
      [cast.clerk, lists[0]!],
      [cast.handler, lists[1]!],
      [cast.lead, lists[2]!],
    ] as const) {
      const { text, body } = await office.ask(who.browser, { method: 'GET', url });
      expect(body.lines[0].applicant).toBe('麦**');
      expect(text).not.toMatch(/麦穗归|449999\d{11}|1990000\d{4}/);
    }
  });

  test.each([
    ['window', 'clerk', 'nextWindow'],
    ['lead', 'lead', 'nextLead'],
  ] as const)('a whole number finds within one’s own place only: %s', async (search, as, next) => {
    const { idNumber, phone } = allElevenSoldier;
    const id = await openOf(cast.citizen);
    await office.own(cast.citizen.id);
    const find = (who: Member, text: string) =>
      office.ask(who.browser, { method: 'POST', url: `/api/${search}/search`, payload: { text } });
    for (const text of [idNumber, phone, ` ${idNumber.toLowerCase()} `]) {
      const found = await find(cast[as], text);
      expect(
        found.body.lines.map((line: { id: string }) => line.id),
        text,
      ).toContain(id);
      expect(found.text).not.toContain(idNumber);
      expect((await find(others[next] as Member, text)).body).toEqual({ lines: [] });
    }
  });

  test('the lead finds a case by the end of its number, whatever tab it stands under (R6.1)', async () => {
    const id = await office.accepted(cast.clerk.person);
    const { body } = await office.ask(cast.lead.browser, {
      method: 'GET',
      url: `/api/lead/applications/${id}`,
    });
    const find = (who: Member) =>
      office.ask(who.browser, {
        method: 'POST',
        url: '/api/lead/search',
        payload: { text: body.number.slice(-6) },
      });
    await office.act(cast.clerk.person, id, { type: 'withdraw' });
    expect((await find(cast.lead)).body.lines).toEqual([
      expect.objectContaining({ id, number: body.number, standing: 'withdrawn' }),
    ]);
    expect((await find(others.nextLead as Member)).body).toEqual({ lines: [] });
  });

  test.each([
    ['window', 'clerk'],
    ['lead', 'lead'],
    ['department', 'handler'],
  ] as const)(
    'looking for a person is on record and limited, for a case it is not: %s',
    async (search, as) => {
      const { browser, person } = cast[as];
      const find = (text: string) =>
        office.ask(browser, { method: 'POST', url: `/api/${search}/search`, payload: { text } });
      const lines = async () =>
        (
          await office.platform.pool.query(
            `select from access_log where act = 'citizen-looked-up' and actor = $1`,
            [person.id],
          )
        ).rowCount!;
      const before = await lines();
      await find(allElevenSoldier.idNumber);
      const fullWidth = [...allElevenSoldier.idNumber].map(each =>
        String.fromCharCode(each.charCodeAt(0) + 0xfee0),
      );
      await find(fullWidth.join(''));
      expect(await lines()).toBe(before + 2);
      await find('000001');
      expect(await lines()).toBe(before + 2);
      const many = await Promise.all(Array.from({ length: 61 }, () => find('000001')));
      expect(many.map(({ status }) => status)).toContain(429);
    },
  );

  test('the queue goes on page by page, nobody twice and nobody left out', async () => {
    const ids = new Set<string>();
    for (let count = 0; count < 35; count++) ids.add(await office.submitted());
    const met: string[] = [];
    let after = '';
    do {
      const { body } = await office.ask(cast.clerk.browser, {
        method: 'GET',
        url: `/api/window/queue?show=waiting${after}`,
      });
      met.push(...body.lines.map((line: { id: string }) => line.id));
      after = body.next === null ? '' : `&after=${body.next}`;
    } while (after !== '');
    expect(new Set(met).size).toBe(met.length);
    expect([...ids].filter(id => !met.includes(id))).toEqual([]);
  });
});

describe('what one may do to others by handing in', () => {
  test('a phone typed into the form hears nothing, and nobody hands in all day long', async () => {
    const typed = '19988880000';
    const { name, idNumber } = townSoldier;
    const soldier = await office.soldier({ name, idNumber, phone: '19900008801' });
    const hand = async () => {
      const id = await office.draft(soldier.id, {
        ...allElevenSoldier.answers,
        name,
        idNumber,
        phone: typed,
      });
      const url = `/api/applications/${id}`;
      const submit = { method: 'POST' as const, url: `${url}/submit`, payload: { consent: 1 } };
      const answer = await office.ask(soldier.browser, submit);
      await office.ask(soldier.browser, {
        method: 'POST',
        url: `${url}/${answer.status === 200 ? 'withdraw' : 'discard'}`,
      });
      return answer;
    };
    for (let count = 0; count < 5; count++) expect((await hand()).status).toBe(200);
    const refused = await hand();
    expect([refused.status, refused.body.detail]).toEqual([429, expect.stringContaining('请明天再提交')]);
    const told = await lastMessages(office.platform, 200);
    expect(told.filter(({ phone }) => phone === typed)).toEqual([]);
    expect(told.filter(({ phone }) => phone === '19900008801').length).toBeGreaterThan(5);
  });
});

describe('what an attacker tried at the door', () => {
  test('a form is not rewritten nor ended by one who has not seen how it stands, accepted or not', async () => {
    const id = await office.accepted(cast.clerk.person);
    const before = await historyOf(id);
    for (const [path, body] of [
      ['amend', { answers: { residenceAddress: '广东省江门市台山市台城街道演示路9号' }, marks: [] }],
      ['withdraw', {}],
    ] as const) {
      const answer = await office.ask(cast.clerk.browser, {
        method: 'POST',
        url: `/api/window/applications/${id}/${path}`,
        payload: { ...body, seen: before - 1 },
      });
      expect([answer.status, answer.body.code], path).toEqual([409, 'stale']);
    }
    expect(await historyOf(id)).toBe(before);
  });

  test('after submission name, phone and place have rules of their own', async () => {
    const { name, idNumber, phone } = refusedSoldier;
    const soldier = await office.soldier({ name, idNumber, phone });
    const answers = { ...allElevenSoldier.answers, name, idNumber, phone };
    const id = await office.submitted(soldier.id, answers);
    await office.own(soldier.id);
    const amend = async (changes: object, contact?: 'keep' | 'renew') =>
      office.ask(cast.clerk.browser, {
        method: 'POST',
        url: `/api/window/applications/${id}/amend`,
        payload: { answers: changes, marks: [], seen: await historyOf(id), ...(contact && { contact }) },
      });
    const correct = (changes: object) =>
      office.ask(soldier.browser, {
        method: 'POST',
        url: `/api/applications/${id}/correction`,
        payload: { answers: changes, declared: {} },
      });
    expect((await amend({ settlement: '440783' })).body.fields).toMatchObject([{ field: 'settlement' }]);
    const asked = await amend({ phone: '19900009321' });
    expect(asked.body).toMatchObject({ code: 'contact-differs', choices: ['keep', 'renew'] });
    await office.act(cast.clerk.person, id, {
      type: 'requestCorrection',
      asks: [{ target: { kind: 'field', field: 'residenceAddress' }, reason: 'mismatch' }],
    });
    for (const changes of [{ name: '江换名' }, { settlement: '440783' }])
      expect((await correct(changes)).body.fields).toMatchObject([{ field: Object.keys(changes)[0] }]);
    expect((await correct({})).status).toBe(200);
    const renewed = await amend({ phone: '19900009321' }, 'renew');
    expect([
      renewed.status,
      (await office.ask(soldier.browser, { method: 'GET', url: '/api/applications' })).status,
    ]).toEqual([200, 401]);
    const told = await lastMessages(office.platform, 100);
    expect(told.find(message => message.phone === phone)!.text).toContain('手机号码已在受理窗口变更');
    const { rows } = await office.platform.pool.query(
      `select count(*)::int as lines from access_log where act = 'citizen-renewed' and application = $1`,
      [id],
    );
    expect(rows[0].lines).toBe(1);
  });

  test('forty thousand invented answers are one short no', async () => {
    const answers = Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`k${n}`, 1]));
    const payload = { settlement: '440781', answers, unticked: [], declared: {} };
    const answer = await office.ask(cast.citizen.browser, {
      method: 'POST',
      url: '/api/applications',
      payload,
    });
    expect([answer.status, answer.body.code]).toEqual([400, 'bad-request']);
    expect(answer.text.length).toBeLessThan(1000);
  });

  test('an address written otherwise is the same door', async () => {
    const answer = await office.app.inject({
      method: 'GET',
      url: '/%61pi/window/queue',
      headers: {
        cookie: [...cast.clerk.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  test('text that turns the direction of writing is not kept', async () => {
    const id = await office.submitted();
    const answer = await office.ask(cast.clerk.browser, {
      method: 'POST',
      url: `/api/window/applications/${id}/refuse`,
      payload: { reason: 'not-here', note: '不予\u202e受理', marks: [], seen: await historyOf(id) },
    });
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining('特殊字符')]);
  });
});

async function historyOf(id: string): Promise<number> {
  const { rows } = await office.platform.pool.query('select revision from application where id = $1', [id]);
  return rows[0].revision;
}

/** The application this soldier has open, or a new one. */
async function openOf({ id }: Soldier): Promise<string> {
  const { rows } = await office.platform.pool.query<{ id: string; status: string }>(
    `select id, status from application
     where applicant = $1 and status in ('draft', 'submitted', 'correcting', 'accepted')`,
    [id],
  );
  const [open] = rows;
  if (open === undefined) return office.submitted(id);
  if (open.status === 'draft')
    await office.act({ kind: 'citizen', id }, open.id, { type: 'submit', consent: 1 });
  return open.id;
}
