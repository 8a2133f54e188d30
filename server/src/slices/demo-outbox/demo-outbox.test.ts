import { cast, demoPassword, demoTotpSecret } from '@yimen/demo/cast.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaff } from '../../identity/staff.ts';
import { type House, openHouse } from '../../identity/test-house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('the demo shows who can sign in, and with what is shown one can', async () => {
  const browser = house.browser();
  const member = cast[0]!;
  await createStaff(house.platform, {
    ...member,
    password: demoPassword,
    totpSecret: demoTotpSecret(member.username),
  });
  const { password, accounts } = (await browser.send('GET', '/api/demo/accounts')).body;
  expect(accounts).toHaveLength(cast.length);
  const { username, code } = accounts[0];
  await browser.send('POST', '/api/staff/session', { username, password });
  expect((await browser.send('POST', '/api/staff/session/totp', { code })).status).toBe(200);
  expect((await browser.send('POST', '/api/staff/session', { username, password })).status).toBe(200);
  expect((await browser.send('POST', '/api/staff/session/totp', { code })).status).toBe(200);
});

test('its pages answer this machine alone', async () => {
  for (const url of ['/api/demo/outbox', '/api/demo/accounts']) {
    expect((await house.browser().send('GET', url)).status).toBe(200);
    const afar = await house.app.inject({ method: 'GET', url, remoteAddress: '192.168.1.9' });
    expect(afar.json()).toMatchObject({ status: 404, code: 'demo-only' });
    for (const headers of [
      { host: 'evil.example' },
      { host: '127.0.0.1.evil.example' },
      { 'x-forwarded-for': '8.8.8.8' },
      { forwarded: 'for=8.8.8.8' },
      { via: '1.1 proxy' },
    ]) {
      const handedOn = await house.app.inject({ method: 'GET', url, headers });
      expect(handedOn.json().code, JSON.stringify(headers)).toBe('demo-only');
    }
  }
});
