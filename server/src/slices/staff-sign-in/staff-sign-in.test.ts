import { demoTotpSecret } from '@yimen/demo/cast.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeNow } from '../../identity/second-factor.ts';
import { type House, openHouse, testPassword } from '../../identity/test-house.ts';

describe('staff sign in by password and second factor (issue 2, Identity)', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    for (const name of ['first', 'locked', 'factor', 'idle', 'long', 'gone', 'out', 'busy', 'far', 'many'])
      await house.staff(name, '440781-window', 'clerk');
  });
  afterAll(() => house.close());

  const password = (username: string, text = testPassword) =>
    ({ username, password: text }) as { username: string; password: string };

  test('in two steps; the session says who he is, and the cookies are closed to scripts', async () => {
    const browser = house.browser();
    expect((await browser.send('GET', '/api/session')).body).toMatchObject({ kind: 'stranger', demo: true });
    const first = await browser.send('POST', '/api/staff/session', password(' First '));
    expect(first).toEqual({ status: 200, body: { next: 'totp' } });
    expect((await browser.send('GET', '/api/session')).body.kind).toBe('stranger');
    const { code } = codeNow(demoTotpSecret('first'));
    const second = await browser.send('POST', '/api/staff/session/totp', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(second.status).toBe(200);
    const session = browser.set.find(line => line.startsWith('yimen_session='))!;
    expect(session).toMatch(/HttpOnly/i);
    expect(session).toMatch(/SameSite=Lax/i);
    expect(session).toMatch(/Max-Age=1800/i);
    expect(session).not.toMatch(/Secure/i);
    expect((await browser.send('GET', '/api/session')).body).toMatchObject({
      kind: 'staff',
      username: 'first',
      name: '测试员',
      agency: { id: '440781-window' },
      division: { code: '440781', name: '广东省江门市台山市' },
      roles: ['clerk'],
    });
    expect((await browser.send('GET', '/api/staff')).body.code).toBe('not-found');
  });

  test('a wrong password, an unknown account and nonsense are answered alike', async () => {
    const browser = house.browser();
    const answers = [
      await browser.send('POST', '/api/staff/session', password('first', 'wrong')),
      await browser.send('POST', '/api/staff/session', password('nobody')),
      await browser.send('POST', '/api/staff/session', password('!!', 'x'.repeat(250))),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect({ ...body, requestId: '' }).toEqual({ ...answers[0]!.body, requestId: '' });
      expect(body).toMatchObject({ code: 'sign-in-failed', detail: '账号或密码不正确，请检查后再试。' });
    }
  });

  test('five wrong passwords lock the account for a quarter of an hour, thirty at once count no less, and unknown accounts lock alike', async () => {
    for (const username of ['locked', 'no-such-account']) {
      const answers = await Promise.all(
        Array.from({ length: 30 }, () =>
          house.browser().send('POST', '/api/staff/session', password(username, 'wrong')),
        ),
      );
      const codes = answers.map(({ body }) => body.code);
      expect(codes.filter(code => code === 'sign-in-failed')).toHaveLength(5);
      expect(codes.filter(code => code === 'locked-out')).toHaveLength(25);
    }
    expect((await house.browser().send('POST', '/api/staff/session', password('locked'))).body.code).toBe(
      'locked-out',
    );
    house.later(16);
    expect((await house.browser().send('POST', '/api/staff/session', password('locked'))).status).toBe(200);
  });

  test('a stranger’s wrong passwords lock him, longer each time, and not the colleague at her own desk', async () => {
    const from = async (remoteAddress: string, text?: string) => {
      const answer = await house.app.inject({
        method: 'POST',
        url: '/api/staff/session',
        remoteAddress,
        payload: password('far', text),
      });
      return answer.json().code ?? answer.json().next;
    };
    const fiveWrong = async () => {
      for (let time = 0; time < 5; time++) expect(await from('10.3.3.3', 'wrong')).toBe('sign-in-failed');
    };
    await fiveWrong();
    expect(await from('10.3.3.3')).toBe('locked-out');
    expect(await from('10.3.3.4')).toBe('totp');
    house.later(16);
    await fiveWrong();
    house.later(16);
    expect(await from('10.3.3.3')).toBe('locked-out');
    house.later(15);
    expect(await from('10.3.3.3')).toBe('totp');
  });

  test('many strangers together cannot guess for long', async () => {
    const from = async (place: number) => {
      const answer = await house.app.inject({
        method: 'POST',
        url: '/api/staff/session',
        remoteAddress: `10.6.${place}.1`,
        payload: password('many', 'wrong'),
      });
      return answer.json().code;
    };
    const codes: string[] = [];
    for (let place = 0; place < 52; place++) codes.push(await from(place));
    expect(codes.indexOf('locked-out')).toBe(50);
  });

  test('the second step needs the first, and five wrong codes lock it', async () => {
    const browser = house.browser();
    const { code } = codeNow(demoTotpSecret('factor'));
    expect((await browser.send('POST', '/api/staff/session/totp', { code })).body.code).toBe(
      'sign-in-failed',
    );
    await browser.send('POST', '/api/staff/session', password('factor'));
    for (const wrong of ['000000', '', 'abcdef', '12345', '1234567']) {
      const { status, body } = await browser.send('POST', '/api/staff/session/totp', { code: wrong });
      expect([status, body.code]).toEqual([401, 'code-wrong']);
    }
    expect((await browser.send('POST', '/api/staff/session/totp', { code })).body.code).toBe('locked-out');
    house.later(16);
    expect((await browser.send('POST', '/api/staff/session/totp', { code })).status).toBe(200);
  });

  test('the session ends after thirty idle minutes, and an act moves that on where only looking does not', async () => {
    const browser = await house.signIn('idle');
    const expires = async () =>
      (
        await house.platform.pool.query(
          'select expires_at from auth_session s join staff on staff.id = s.user_id where username = $1',
          ['idle'],
        )
      ).rows[0].expires_at;
    const idle = (minutes: number) =>
      house.platform.pool.query(
        `update auth_session set expires_at = now() + (30 - $1::int) * interval '1 minute' where user_id = (select id from staff where username = 'idle')`,
        [minutes],
      );
    await idle(20);
    const before = await expires();
    expect((await browser.send('GET', '/api/session')).body.kind).toBe('staff');
    expect(await expires()).toBe(before);
    await browser.send('GET', '/api/staff');
    expect(browser.set.join()).toMatch(/yimen_session=.*Max-Age=1800/);
    expect(Date.parse(await expires())).toBeGreaterThan(Date.parse(before) + 19 * 60_000);
    await idle(31);
    expect((await browser.send('GET', '/api/session')).body.kind).toBe('stranger');
    expect((await browser.send('GET', '/api/staff')).body.code).toBe('not-signed-in');
  });

  test('however busy, a session ends after twelve hours', async () => {
    const browser = await house.signIn('long');
    await house.platform.pool.query(
      `update auth_session set created_at = now() - interval '11 hours 59 minutes'`,
    );
    expect((await browser.send('GET', '/api/session')).body.kind).toBe('staff');
    await house.platform.pool.query(
      `update auth_session set created_at = now() - interval '12 hours 1 minute'`,
    );
    expect((await browser.send('GET', '/api/session')).body.kind).toBe('stranger');
  });

  test('signing out ends it everywhere it was copied to', async () => {
    const browser = await house.signIn('out');
    const copy = house.browser();
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
    expect((await copy.send('GET', '/api/session')).body.kind).toBe('staff');
    expect((await browser.send('DELETE', '/api/session')).body.kind).toBe('stranger');
    expect(browser.cookies.has('yimen_session')).toBe(false);
    expect((await copy.send('GET', '/api/session')).body.kind).toBe('stranger');
  });

  test('a cookie changed by one letter is nobody’s', async () => {
    const browser = await house.signIn('busy');
    const value = browser.cookies.get('yimen_session')!;
    for (const other of [
      value.slice(1),
      value.replace(/%2[BF]|[a-z]/i, 'Q'),
      value.split('.')[0]!,
      `${value}x`,
      '%',
    ]) {
      browser.cookies.set('yimen_session', other === value ? 'x' : other);
      expect((await browser.send('GET', '/api/session')).body.kind, other).toBe('stranger');
    }
  });

  test('another site’s requests are refused, programs without a browser are not', async () => {
    const browser = await house.signIn('gone');
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      browser.headers = headers as unknown as Record<string, string>;
      expect((await browser.send('DELETE', '/api/session')).body.detail).toContain('其他网站');
    }
    browser.headers = { origin: 'http://127.0.0.1:8080' };
    expect((await browser.send('POST', '/api/staff/session', password('x', 'y'))).body.code).toBe(
      'sign-in-failed',
    );
    browser.headers = {};
    expect((await browser.send('DELETE', '/api/session')).status).toBe(200);
  });
});

describe('outside the demo', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ demo: false });
    await house.staff('once', '440781-window', 'clerk');
  });
  afterAll(() => house.close());

  test('a code opens one session, even within its thirty seconds', async () => {
    const { code } = codeNow(demoTotpSecret('once'));
    const open = async () => {
      const browser = house.browser();
      await browser.send('POST', '/api/staff/session', { username: 'once', password: testPassword });
      return browser.send('POST', '/api/staff/session/totp', { code });
    };
    expect((await open()).status).toBe(200);
    const again = await open();
    expect([again.status, again.body.code]).toEqual([401, 'code-wrong']);
  });
});
