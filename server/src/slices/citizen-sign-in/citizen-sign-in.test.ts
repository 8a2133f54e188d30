import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { citizenForWalkIn, findCitizen, findCitizenByIdNumber } from '../../identity/citizens.ts';
import { claimNumbers } from '../../identity/claim-numbers.ts';
import { renewAtWindow } from '../../identity/renew-at-window.ts';
import { type Browser, type House, openHouse } from '../../identity/test-house.ts';
import { lastMessages } from '../../sms/outbox.ts';
import { inTransaction } from '../../store/in-transaction.ts';

// Every person and number here is invented: region 449999 exists nowhere.
const idNumbers = ['44999920040315001X', '449999200403150036', '449999200403150052', '449999200403150079'];

let house: House;
let count = 0;
/** Somebody new for each test, so that no test waits for another's minute. */
let who: { name: string; kind: string; number: string; phone: string };
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  count++;
  who = {
    name: '麦穗归',
    kind: 'discharge-card',
    number: `JC-2026-${count}`,
    phone: `1990000${String(1000 + count)}`,
  };
});

async function codeFor(phone: string): Promise<string | undefined> {
  const messages = await lastMessages(house.platform, 100);
  return /验证码 (\d{6})/.exec(
    messages.find(({ phone: to, text }) => to === phone && text.includes('验证码'))?.text ?? '',
  )?.[1];
}

async function ask(browser: Browser, claim: object) {
  const { status, body } = await browser.send('POST', '/api/citizen/code', claim);
  return { status, body, challenge: body.challenge as string };
}

async function signIn(claim: typeof who): Promise<Browser> {
  const browser = house.browser();
  const { challenge } = await ask(browser, claim);
  const code = await codeFor(claim.phone);
  const { status } = await browser.send('POST', '/api/citizen/session', { challenge, code });
  expect(status).toBe(200);
  return browser;
}

/** As if he had handed in an application: his numbers are his own. */
function own(id: string, idNumber: string | null = null): Promise<boolean> {
  return inTransaction(house.platform.pool, connection =>
    claimNumbers(house.platform, connection, id, idNumber),
  ).catch((error: { code?: string }) => (error.code === '25P02' ? false : Promise.reject(error)));
}

const idOf = async (browser: Browser) => (await browser.send('GET', '/api/session')).body.id as string;

test('by name, 公民身份号码 and the code on the phone; nothing private is in clear in any table', async () => {
  const claim = {
    ...who,
    name: '欧阳麦穗',
    kind: 'id-number',
    number: ' 44999920040315028x ',
    phone: '+86 199-0000-7788',
  };
  const browser = house.browser();
  const { status, body, challenge } = await ask(browser, claim);
  expect(status).toBe(200);
  expect(body).toEqual({
    challenge,
    sentence: expect.stringContaining('手机号已更换的，请到窗口变更'),
    validSeconds: 300,
    againSeconds: 60,
  });
  const code = (await codeFor('19900007788'))!;
  const answer = await browser.send('POST', '/api/citizen/session', {
    challenge,
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
  });
  expect(answer.body).toMatchObject({
    kind: 'citizen',
    name: '欧阳麦穗',
    maskedPhone: '199****7788',
    demo: true,
  });
  expect((await browser.send('GET', '/api/session')).body).toMatchObject({
    kind: 'citizen',
    id: answer.body.id,
  });

  const dump = await everyRow(house.platform);
  expect(dump).toContain(answer.body.id);
  for (const secret of ['44999920040315028', '欧阳', '麦穗', '19900007788', code]) {
    expect(dump).not.toContain(secret);
    expect(dump).not.toContain(Buffer.from(secret).toString('hex'));
  }
});

test('by 退出现役证; the second time he is the same person', async () => {
  const one = (await (await signIn(who)).send('GET', '/api/session')).body;
  house.later(2);
  const again = (
    await (await signIn({ ...who, number: who.number.toLowerCase() })).send('GET', '/api/session')
  ).body;
  expect(again.id).toBe(one.id);
});

test('what is wrong is said at its field', async () => {
  const wrong = { name: 'X1', kind: 'id-number', number: '449999200403150013', phone: '1234' };
  const { status, body } = await ask(house.browser(), wrong);
  expect([status, body.code]).toEqual([400, 'bad-request']);
  expect(body.fields.map(({ field }: { field: string }) => field)).toEqual(['name', 'number', 'phone']);
  expect((await ask(house.browser(), { ...who, number: '号' })).body.fields[0].sentence).toContain(
    '4 至 20 位',
  );
});

test('the answer is the same for somebody known with another phone or name, but the code goes to nobody', async () => {
  await own(await idOf(await signIn(who)));
  house.later(2);
  for (const changed of [{ phone: '19900009901' }, { name: '麦穗来', phone: who.phone }]) {
    const claim = { ...who, ...changed };
    const before = await codeFor(claim.phone);
    const { status, body, challenge } = await ask(house.browser(), claim);
    expect([status, Object.keys(body)]).toEqual([
      200,
      ['challenge', 'sentence', 'validSeconds', 'againSeconds'],
    ]);
    expect(await codeFor(claim.phone)).toBe(before);
    const { body: refused } = await house
      .browser()
      .send('POST', '/api/citizen/session', { challenge, code: before ?? '000000' });
    expect(refused.code).toBe('code-wrong');
    house.later(2);
  }
});

test('whether somebody is known is in no answer: not to asking for a code, not to a wrong one (PIPL)', async () => {
  await own(await idOf(await signIn(who)));
  house.later(2);
  const claims = [
    who,
    { ...who, phone: '19900009911' },
    { ...who, number: `${who.number}-X`, phone: '19900009912' },
  ];
  const answers: object[] = [];
  for (const claim of claims) {
    const { status, body, challenge } = await ask(house.browser(), claim);
    const right = await codeFor(claim.phone);
    const code = right === '000000' ? '000001' : '000000';
    const tried = await house.browser().send('POST', '/api/citizen/session', { challenge, code });
    answers.push([status, { ...body, challenge: '' }, tried.status, { ...tried.body, requestId: '' }]);
    house.later(2);
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('one code a minute for a phone, also when five are asked for at once; a number is kept from nobody at the same address', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask(house.browser(), who)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429, 429, 429]);
  expect(answers.find(({ status }) => status === 429)!.body.code).toBe('code-too-soon');
  expect((await ask(house.browser(), { ...who, number: 'OTHER-1' })).body.code).toBe('code-too-soon');
  expect((await ask(house.browser(), { ...who, phone: '19900009902' })).status).toBe(200);
  house.later(1.1);
  expect((await ask(house.browser(), who)).status).toBe(200);
});

test('a code opens one session, and ends after five minutes', async () => {
  const first = await ask(house.browser(), who);
  const code = (await codeFor(who.phone))!;
  const redeem = (challenge: string, given = code) =>
    house.browser().send('POST', '/api/citizen/session', { challenge, code: given });
  const both = await Promise.all([redeem(first.challenge), redeem(first.challenge)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  house.later(2);
  const second = await ask(house.browser(), who);
  const late = (await codeFor(who.phone))!;
  house.later(5.1);
  expect((await redeem(second.challenge, late)).body).toMatchObject({
    code: 'code-wrong',
    detail: expect.stringContaining('重新获取'),
  });
  expect((await redeem('00000000-0000-4000-8000-000000000000')).body.code).toBe('code-wrong');
});

test('five wrong tries burn the code and lock number and phone for a quarter of an hour; another phone is not locked', async () => {
  const { challenge } = await ask(house.browser(), who);
  const code = (await codeFor(who.phone))!;
  const wrong = code === '000000' ? '000001' : '000000';
  const tries = await Promise.all(
    Array.from({ length: 12 }, () =>
      house.browser().send('POST', '/api/citizen/session', { challenge, code: wrong }),
    ),
  );
  expect(tries.every(({ body }) => ['code-wrong', 'locked-out'].includes(body.code))).toBe(true);
  const right = await house.browser().send('POST', '/api/citizen/session', { challenge, code });
  expect(right.status).not.toBe(200);
  house.later(2);
  expect((await ask(house.browser(), who)).body.code).toBe('locked-out');
  expect((await ask(house.browser(), { ...who, phone: '19900009903' })).status).toBe(200);
  await house.platform.pool.query('delete from sign_in_failure');
  expect((await house.browser().send('POST', '/api/citizen/session', { challenge, code })).body.code).toBe(
    'code-wrong',
  );
  house.later(16);
  expect((await ask(house.browser(), who)).status).toBe(200);
});

test('one address cannot ask without end', async () => {
  const browser = house.browser();
  browser.headers['x-forwarded-for'] = '10.0.0.1';
  let refused = 0;
  for (let time = 0; time < 70; time++) {
    const answer = await house.app.inject({
      method: 'POST',
      url: '/api/citizen/code',
      remoteAddress: '10.9.8.7',
      payload: { ...who, phone: 'x' },
    });
    if (answer.json().code === 'too-many-requests') refused++;
  }
  expect(refused).toBe(10);
  expect((await ask(browser, who)).status).toBe(200);
});

const renew = (id: string, given: { name: string; phone: string }) =>
  inTransaction(house.platform.pool, connection =>
    renewAtWindow(house.platform, connection, id, given, '440781'),
  );

test('at the window his new phone counts, and whoever holds the old one is signed out', async () => {
  const idNumber = idNumbers[0]!;
  const claim = { ...who, kind: 'id-number', number: idNumber };
  const browser = await signIn(claim);
  const { id } = (await browser.send('GET', '/api/session')).body;
  await own(id);
  const typed = { name: ` ${who.name}`, idNumber: ` ${idNumber.toLowerCase()}`, phone: `+86 ${who.phone}` };
  expect(await citizenForWalkIn(house.platform, typed)).toBe(id);
  expect((await browser.send('GET', '/api/session')).body.kind).toBe('citizen');
  const renewed = { name: '麦穗新', idNumber, phone: '19900009904' };
  expect(await citizenForWalkIn(house.platform, renewed)).toBe(id);
  expect((await browser.send('GET', '/api/session')).body.kind).toBe('citizen');
  expect(await renew(id, renewed)).toBe(true);
  expect((await browser.send('GET', '/api/session')).body.kind).toBe('stranger');
  expect(await renew(id, renewed)).toBe(false);
  const told = (await lastMessages(house.platform, 100)).filter(({ text }) => text.includes('手机号码已在'));
  expect(told.map(({ phone }) => phone)).toEqual([who.phone]);
  expect(await findCitizen(house.platform, id)).toMatchObject({ name: '麦穗新', phone: '19900009904' });
  house.later(2);
  const changed = await signIn({ ...claim, name: '麦穗新', phone: '19900009904' });
  expect((await changed.send('GET', '/api/session')).body.id).toBe(id);
  const twice = await Promise.all(
    [1, 2, 3].map(() =>
      citizenForWalkIn(house.platform, { name: '甘来', idNumber: idNumbers[1]!, phone: '19900009905' }),
    ),
  );
  expect(new Set(twice).size).toBe(1);
});

test('to sign in with a number is not to own it: who hands in an application does, wherever the number was typed before', async () => {
  const number = '449999200403150095';
  const squatter = await signIn({ ...who, kind: 'id-number', number });
  house.later(2);
  const rightful = await signIn({ ...who, name: '麦穗真', kind: 'id-number', number, phone: '19900009907' });
  expect(await idOf(rightful)).not.toBe(await idOf(squatter));
  expect(await findCitizenByIdNumber(house.platform, number)).toBeNull();
  expect(await own(await idOf(rightful))).toBe(true);
  expect(await own(await idOf(squatter))).toBe(false);
  expect((await findCitizenByIdNumber(house.platform, number))?.id).toBe(await idOf(rightful));
  house.later(2);
  const before = await codeFor(who.phone);
  expect((await ask(house.browser(), { ...who, kind: 'id-number', number })).status).toBe(200);
  expect(await codeFor(who.phone)).toBe(before);
});

test('of two who give one ID number at the same moment one is refused, never an error (law 6)', async () => {
  const number = '449999200403150116';
  const one = await idOf(await signIn(who));
  house.later(2);
  const other = await idOf(await signIn({ ...who, number: `${who.number}-C`, phone: '19900009908' }));
  const both = await Promise.all([own(one, number), own(other, number)]);
  expect(both.sort()).toEqual([false, true]);
  const owner = (await findCitizenByIdNumber(house.platform, number))!;
  expect([one, other]).toContain(owner.id);
  expect(await own(owner.id, number)).toBe(true);
  expect(await own(owner.id, idNumbers[3]!)).toBe(false);
});

test('whoever is not yet owner of his number may correct his name by signing in again', async () => {
  const id = await idOf(await signIn(who));
  house.later(2);
  const again = await signIn({ ...who, name: '麦穗正' });
  expect((await again.send('GET', '/api/session')).body).toMatchObject({ id, name: '麦穗正' });
});

test('guesses at one person are counted together, by ID number or by 退出现役证', async () => {
  const number = '449999200403150132';
  const id = await idOf(await signIn(who));
  await own(id, number);
  const byId = { ...who, kind: 'id-number', number };
  for (const claim of [byId, who, byId]) {
    house.later(1.1);
    const { challenge } = await ask(house.browser(), claim);
    const right = await codeFor(who.phone);
    for (const code of [0, 1].map(each => String(each === Number(right) ? 2 : each).padStart(6, '0')))
      await house.browser().send('POST', '/api/citizen/session', { challenge, code });
  }
  house.later(1.1);
  for (const claim of [byId, who])
    expect((await ask(house.browser(), claim)).body).toMatchObject({
      code: 'locked-out',
      detail: expect.stringMatching(/请 1\d 分钟后再试/),
    });
});

test('a stranger who asks for codes with his number or phone does not keep his own code from him', async () => {
  const from = async (remoteAddress: string, claim: object) => {
    const answer = await house.app.inject({
      method: 'POST',
      url: '/api/citizen/code',
      remoteAddress,
      payload: claim,
    });
    return answer.json().code ?? 'sent';
  };
  await own(await idOf(await signIn(who)));
  house.later(61);
  expect(await from('10.4.4.1', { ...who, phone: '19900009910' })).toBe('sent');
  expect(await from('10.4.4.2', who)).toBe('sent');
  for (let time = 0; time < 9; time++) {
    house.later(1.1);
    await from('10.4.4.1', { ...who, number: `GUESS-${time}` });
  }
  expect(await from('10.4.4.1', { ...who, number: 'GUESS-Z' })).toBe('too-many-requests');
  const sentTo = async () =>
    (await lastMessages(house.platform, 200)).filter(({ phone }) => phone === who.phone).length;
  for (let time = 0; time < 4; time++) await from(`10.4.5.${time}`, { ...who, number: `MANY-${time}` });
  const flooded = await sentTo();
  expect(await from('10.4.6.1', { ...who, number: 'MORE' })).toBe('sent');
  expect(await sentTo()).toBe(flooded);
  expect(await from('10.4.6.2', who)).toBe('sent');
  expect(await sentTo()).toBe(flooded + 1);
});

test('where no gateway is set, he is told so, and where one is, it gets the message', async () => {
  const sent: unknown[] = [];
  const bare = await openHouse({ demo: false });
  const { status, body } = await ask(bare.browser(), who);
  expect(status).toBe(503);
  expect(body.detail).toContain('短信服务还没有开通');
  await bare.close();
  const real = await openHouse({ demo: false, sms: { send: async sms => void sent.push(sms) } });
  expect((await ask(real.browser(), who)).status).toBe(200);
  await expect
    .poll(() => sent)
    .toEqual([
      {
        id: expect.any(String),
        phone: who.phone,
        template: 'sign-in-code',
        values: { code: expect.stringMatching(/^\d{6}$/), minutes: '5' },
        text: expect.stringContaining('验证码'),
      },
    ]);
  await real.close();
});

/** Every table of the database as text: bytes in hex, as PostgreSQL writes them. */
async function everyRow({ pool }: House['platform']): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const tables = await Promise.all(
    rows.map(({ name }) => pool.query<{ row: string }>(`select t::text as row from ${name} t`)),
  );
  return tables.flatMap(table => table.rows.map(({ row }) => row)).join('\n');
}
