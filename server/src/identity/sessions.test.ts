import { routes } from '@yimen/contract/routes.ts';
import { demoTotpSecret } from '@yimen/demo/cast.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { byHand } from '../carrier/by-hand.ts';
import { openSlices } from '../slices/open-slices.ts';
import { testFiles } from '../slices/test-upload.ts';
import { codeNow } from './second-factor.ts';
import { type Browser, type House, openHouse, testPassword } from './test-house.ts';

const checks = vi.hoisted(() => ({ made: 0 }));
vi.mock('@node-rs/argon2', async original => {
  const real = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof real.verify = (...given) => {
    checks.made++;
    return real.verify(...given);
  };
  return { ...real, verify };
});

let house: House;
let files: Awaited<ReturnType<typeof testFiles>>;
beforeAll(async () => {
  house = await openHouse({ demo: false, publicUrl: 'https://yimen.example' });
  files = await testFiles();
  openSlices(house.app, house.platform, files, byHand);
  for (const name of ['cookie', 'planted', 'victim', 'twice', 'known'])
    await house.staff(name, '440781-window', 'clerk');
});
afterAll(async () => {
  await house.close();
  files.close();
});

const passwordOf = (browser: Browser, username: string, password = testPassword) =>
  browser.send('POST', '/api/staff/session', { username, password });
const codeOf = (username: string, at?: number) => codeNow(demoTotpSecret(username), at).code;
const kindOf = async (browser: Browser) => (await browser.send('GET', '/api/session')).body.kind;

describe('a session is one browser’s, and nobody else’s (等保 2.0; design.md law 5)', () => {
  it('lies in cookies that scripts, other hosts and connections in clear never see', async () => {
    const browser = house.browser();
    await passwordOf(browser, 'cookie');
    const second = browser.set;
    await browser.send('POST', '/api/staff/session/totp', { code: codeOf('cookie') });
    const set = [...second, ...browser.set].filter(line => !/max-age=0/i.test(line));
    expect(set.map(line => line.split('=')[0])).toEqual([
      '__Secure-yimen_second_step',
      '__Secure-yimen_session',
    ]);
    for (const line of set) {
      for (const flag of [/; HttpOnly/i, /; Secure/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i])
        expect(line).toMatch(flag);
      expect(line).not.toMatch(/domain=/i);
    }
    expect(await kindOf(browser)).toBe('staff');
  });

  it('begins anew with signing in: one that was planted beforehand ends, and opens nothing (session fixation)', async () => {
    const attacker = await house.signIn('planted');
    const victim = house.browser();
    for (const [name, value] of attacker.cookies) victim.cookies.set(name, value);
    await passwordOf(victim, 'victim');
    expect(await kindOf(attacker)).toBe('stranger');
    await victim.send('POST', '/api/staff/session/totp', { code: codeOf('victim') });
    expect((await victim.send('GET', '/api/session')).body).toMatchObject({
      kind: 'staff',
      username: 'victim',
    });
    expect(await kindOf(attacker)).toBe('stranger');
  });

  it('opens once for a one-time password, also when it is sent twice at the same moment or an older one comes after', async () => {
    const ready = async () => {
      const browser = house.browser();
      await passwordOf(browser, 'twice');
      return browser;
    };
    const [one, two, three] = [await ready(), await ready(), await ready()];
    const now = Date.now();
    const send = (browser: Browser, code: string) =>
      browser.send('POST', '/api/staff/session/totp', { code });
    const both = await Promise.all([one, two].map(browser => send(browser!, codeOf('twice', now))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await send(three!, codeOf('twice', now - 30_000))).body.code).toBe('code-wrong');
  });
});

describe('what a stranger cannot learn or make others do', () => {
  it('whether an account is there: a password is checked once, whoever is named', async () => {
    await house.platform.pool.query(`update staff set status = 'disabled' where username = 'planted'`);
    await passwordOf(house.browser(), 'warm-up');
    for (const [username, password] of [
      ['known', 'Wrong-horse-2026'],
      ['no-such-account', testPassword],
      ['planted', testPassword],
      ['!!', ''],
    ] as const) {
      checks.made = 0;
      const { body } = await passwordOf(house.browser(), username, password);
      expect([username, body.code, checks.made]).toEqual([username, 'sign-in-failed', 1]);
    }
  });

  const changing = Object.values(routes).filter(({ method }) => method !== 'GET');
  it.each(changing.map(({ method, path }) => [method, path] as const))(
    '%s %s is not for other sites to send (CSRF)',
    async (method, path) => {
      const url = path.replaceAll(/:\w+/g, 'x');
      for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
        const answer = await house.app.inject({ method, url, headers, payload: {} });
        expect(answer.json()).toMatchObject({ status: 400, detail: expect.stringContaining('其他网站') });
      }
    },
  );
});
