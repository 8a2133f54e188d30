import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstAdministratorLink } from '../../identity/first-administrator.ts';
import { codeNow } from '../../identity/second-factor.ts';
import { type House, openHouse } from '../../identity/test-house.ts';

const password = 'First-of-all-2026';
let house: House;
beforeAll(async () => {
  house = await openHouse({ demo: false });
});
afterAll(() => house.close());

test('the first administrator comes in by a one-time link that a new start replaces, a day ends, and use uses up', async () => {
  expect(house.firstLink).toMatch(/^http:\/\/127\.0\.0\.1:8080\/office\/setup\/[\w-]{43}$/);
  const api = (path: string) => `/api/links/${path.split('/').at(-1)}`;
  const browser = house.browser();
  const replaced = api(house.firstLink!);
  expect((await browser.send('GET', replaced)).body).toMatchObject({
    purpose: 'first-administrator',
    username: 'admin',
  });

  const [one, two] = await Promise.all([
    firstAdministratorLink(house.platform),
    firstAdministratorLink(house.platform),
  ]);
  const standing = await Promise.all(
    [one, two].map(async path => (await browser.send('GET', api(path!))).status),
  );
  expect(standing).toContain(200);
  expect((await browser.send('GET', replaced)).body.code).toBe('link-expired');

  const stale = api((await firstAdministratorLink(house.platform))!);
  house.later(24 * 60 + 1);
  expect((await browser.send('GET', stale)).body.code).toBe('link-expired');
  expect((await browser.send('POST', stale, { password })).body.code).toBe('link-expired');

  const link = api((await firstAdministratorLink(house.platform))!);
  for (const weak of ['short', 'alllowercase', 'lower-and-signs', 'Xiaoming-Gao-2026'])
    expect((await browser.send('POST', link, { password: weak, username: 'xiaoming-gao' })).body.code).toBe(
      'weak-password',
    );
  const wrong = await browser.send('POST', link, { password, username: '高', name: 'x' });
  expect(wrong.body.fields.map(({ field }: { field: string }) => field)).toEqual(['username', 'name']);
  await browser.send('POST', link, { password, username: 'gao', name: '高管理' });
  const { body } = await browser.send('POST', link, { password });
  expect(body.otpauth).toMatch(/^otpauth:\/\/totp\/.*gao\?.*secret=[A-Z2-7]{32}/);
  expect((await browser.send('POST', '/api/staff/session', { username: 'gao', password })).body.code).toBe(
    'sign-in-failed',
  );

  expect((await browser.send('POST', `${link}/totp`, { code: '000000' })).body.code).toBe('code-wrong');
  for (let time = 0; time < 4; time++) await browser.send('POST', `${link}/totp`, { code: '000000' });
  const early = codeNow(body.secret).code;
  expect((await browser.send('POST', `${link}/totp`, { code: early })).body.code).toBe('locked-out');
  house.later(16);
  const now = Date.now();
  const { code } = codeNow(body.secret, now);
  const both = await Promise.all([1, 2].map(() => browser.send('POST', `${link}/totp`, { code })));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect((await browser.send('POST', link, { password })).body.code).toBe('link-expired');
  expect(await firstAdministratorLink(house.platform)).toBeNull();

  await browser.send('POST', '/api/staff/session', { username: 'gao', password });
  expect((await browser.send('POST', '/api/staff/session/totp', { code })).body.code).toBe('code-wrong');
  const next = codeNow(body.secret, now + 30_000).code;
  expect((await browser.send('POST', '/api/staff/session/totp', { code: next })).body).toMatchObject({
    kind: 'staff',
    username: 'gao',
    name: '高管理',
    roles: ['administrator'],
    division: { code: '440000' },
    demo: false,
  });
});

test('outside the demo its pages do not exist', async () => {
  for (const url of ['/api/demo/outbox', '/api/demo/accounts']) {
    const answer = await house.app.inject({ method: 'GET', url });
    expect(answer.statusCode).toBe(404);
  }
});

test('a link that never was', async () => {
  const { status, body } = await house.browser().send('GET', `/api/links/${'x'.repeat(43)}`);
  expect([status, body.code]).toEqual([410, 'link-expired']);
});
