import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeNow } from '../../identity/second-factor.ts';
import { type Browser, type House, openHouse, testPassword } from '../../identity/test-house.ts';

let house: House;
let admin: Browser;
beforeAll(async () => {
  house = await openHouse();
  await house.staff('jm-admin', '440700-veterans', 'administrator');
  await house.staff('gz-clerk', '440106-window', 'clerk');
  await house.staff('ts-clerk', '440781-window', 'clerk');
  admin = await house.signIn('jm-admin');
});
afterAll(() => house.close());

const idOf = async (username: string) =>
  (await house.platform.pool.query('select id from staff where username = $1', [username])).rows[0]
    .id as string;

test('an administrator sees and makes accounts of his division and below, and of nobody else', async () => {
  const made = await admin.send('POST', '/api/staff', {
    username: 'KP-New',
    name: '新窗口',
    agency: '440783-window',
    roles: ['clerk', 'clerk'],
  });
  expect(made.body.staff).toMatchObject({
    username: 'kp-new',
    status: 'invited',
    roles: ['clerk'],
    division: { code: '440783' },
  });
  const police = { username: 'kp-odd', name: '新户籍', agency: '440783-police', roles: ['lead', 'handler'] };
  const misfit = await admin.send('POST', '/api/staff', police);
  expect(misfit.body).toMatchObject({ code: 'bad-request', fields: [{ field: 'roles' }] });
  const both = {
    username: 'kp-both',
    name: '新双岗',
    agency: '440783-veterans',
    roles: ['lead', 'administrator'],
  };
  expect((await admin.send('POST', '/api/staff', both)).body).toMatchObject({ fields: [{ field: 'roles' }] });
  expect(made.body.link.url).toBe(`http://127.0.0.1:8080${made.body.link.path}`);
  const { lines } = (await admin.send('GET', '/api/staff')).body;
  expect(lines.map(({ username }: { username: string }) => username)).toEqual([
    'jm-admin',
    'kp-new',
    'ts-clerk',
  ]);
  expect((await admin.send('GET', `/api/staff?text=${encodeURIComponent('新')}`)).body.lines).toHaveLength(1);

  const agencies = async (division: string) =>
    (await admin.send('GET', `/api/staff/agencies?division=${division}`)).body.agencies;
  expect((await agencies('440783')).map(({ id }: { id: string }) => id)).toContain('440783-window');
  expect(await agencies('440106')).toEqual([]);
  const refused = await admin.send('POST', '/api/staff', {
    username: '9',
    name: '1',
    agency: '440106-window',
    roles: ['clerk'],
  });
  expect(refused.body.fields.map(({ field }: { field: string }) => field)).toEqual([
    'username',
    'name',
    'agency',
  ]);
  const taken = await admin.send('POST', '/api/staff', {
    username: 'Gz-Clerk',
    name: '重名者',
    agency: '440783-window',
    roles: ['clerk'],
  });
  expect([taken.status, taken.body.code]).toEqual([409, 'name-taken']);
  for (const act of ['disable', 'enable', 'reset'])
    expect((await admin.send('POST', `/api/staff/${await idOf('gz-clerk')}/${act}`)).body.code).toBe(
      'not-found',
    );
  const clerk = await house.signIn('ts-clerk');
  expect((await clerk.send('GET', '/api/staff')).body.code).toBe('not-found');
});

test('disabling ends his sessions at once and says nothing at the door; enabling brings the account back', async () => {
  const clerk = await house.signIn('ts-clerk');
  const half = house.browser();
  await half.send('POST', '/api/staff/session', { username: 'ts-clerk', password: testPassword });
  const id = await idOf('ts-clerk');
  expect((await admin.send('POST', `/api/staff/${id}/disable`)).body.staff.status).toBe('disabled');
  expect((await clerk.send('GET', '/api/session')).body.kind).toBe('stranger');
  const secret = (await import('@yimen/demo/cast.ts')).demoTotpSecret('ts-clerk');
  expect((await half.send('POST', '/api/staff/session/totp', { code: codeNow(secret).code })).status).toBe(
    401,
  );
  const again = await house
    .browser()
    .send('POST', '/api/staff/session', { username: 'ts-clerk', password: testPassword });
  expect(again.body).toMatchObject({ code: 'sign-in-failed', detail: '账号或密码不正确，请检查后再试。' });
  await admin.send('POST', `/api/staff/${id}/enable`);
  expect((await (await house.signIn('ts-clerk')).send('GET', '/api/session')).body.kind).toBe('staff');
  expect((await clerk.send('GET', '/api/session')).body.kind).toBe('stranger');
});

test('a reset takes password, second factor and sessions, and the new link takes the place of the old', async () => {
  const clerk = await house.signIn('ts-clerk');
  const id = await idOf('ts-clerk');
  const first = (await admin.send('POST', `/api/staff/${id}/reset`)).body;
  expect(first.staff.status).toBe('invited');
  expect((await clerk.send('GET', '/api/session')).body.kind).toBe('stranger');
  expect(
    (await clerk.send('POST', '/api/staff/session', { username: 'ts-clerk', password: testPassword })).status,
  ).toBe(401);
  const second = (await admin.send('POST', `/api/staff/${id}/reset`)).body;
  const api = (link: { path: string }) => `/api/links/${link.path.split('/').at(-1)}`;
  const browser = house.browser();
  expect((await browser.send('GET', api(first.link))).body.code).toBe('link-expired');
  const shown = (await browser.send('GET', api(second.link))).body;
  expect(shown).toMatchObject({
    purpose: 'activate',
    username: 'ts-clerk',
    agency: expect.stringContaining('台山'),
  });
  const { secret } = (
    await browser.send('POST', api(second.link), { password: 'Another-one-2026', username: 'ignored' })
  ).body;
  await admin.send('POST', `/api/staff/${id}/disable`);
  expect(
    (await browser.send('POST', `${api(second.link)}/totp`, { code: codeNow(secret).code })).body.code,
  ).toBe('link-expired');
  await admin.send('POST', `/api/staff/${id}/enable`);
  expect(
    (await browser.send('POST', `${api(second.link)}/totp`, { code: codeNow(secret).code })).body,
  ).toEqual({ username: 'ts-clerk' });
  expect(
    (await browser.send('POST', '/api/staff/session', { username: 'ts-clerk', password: 'Another-one-2026' }))
      .status,
  ).toBe(200);
});

test('nobody shuts himself out, and what was done is in a log that nobody can change', async () => {
  const own = await idOf('jm-admin');
  for (const act of ['disable', 'reset'])
    expect((await admin.send('POST', `/api/staff/${own}/${act}`)).body.detail).toContain(
      '不能停用或重置自己的账号',
    );
  const { pool } = house.platform;
  const { rows } = await pool.query('select distinct act from access_log');
  expect(rows.map(({ act }) => act)).toEqual(
    expect.arrayContaining([
      'signed-in',
      'sign-in-failed',
      'account-created',
      'account-disabled',
      'account-enabled',
      'account-reset',
      'account-activated',
    ]),
  );
  for (const statement of [
    'update access_log set ip = null',
    'delete from access_log',
    'truncate access_log',
  ])
    await expect(pool.query(statement)).rejects.toThrow('only added to');
});
