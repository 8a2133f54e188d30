import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Member, type Office, openOffice } from '../test-office.ts';

let office: Office;
let province: Member;
let city: Member;
let clerk: Member;
let handler: Member;
beforeAll(async () => {
  office = await openOffice();
  province = await office.member('t-gd', '440000-veterans', 'supervisor');
  city = await office.member('t-jm', '440700-veterans', 'supervisor', 'lead');
  clerk = await office.member('t-clerk', '440781-window', 'clerk');
  handler = await office.member('t-forces', '440781-armed-forces', 'handler');
});
afterAll(() => office.close());

const url = '/api/oversight/thresholds';
const values = { notice: 40, warning: 70, warningDays: 2, redDays: 5, answerDays: 3 };
const read = (who: Member) => office.ask(who.browser, { method: 'GET', url });
const set = (who: Member, change: object = {}) =>
  office.ask(who.browser, {
    method: 'POST',
    url,
    payload: { ...values, after: 1, from: office.platform.today(), because: '省厅会议', ...change },
  });
const preview = (who: Member, change: object = {}) => {
  const query = Object.entries({ ...values, ...change }).map(pair => pair.join('='));
  return office.ask(who.browser, { method: 'GET', url: `${url}/preview?${query.join('&')}` });
};

test('R6.2: every member of staff reads them, the delivered ones are number 1; a stranger and a soldier do not', async () => {
  for (const who of [province, city, clerk, handler]) {
    const { status, body } = await read(who);
    expect(status).toBe(200);
    expect(body).toMatchObject({ inForce: 1, maySet: who === province });
    expect(body.history).toMatchObject([{ number: 1, notice: 50, warning: 80, setBy: null, from: null }]);
  }
  expect((await office.ask(office.browser(), { method: 'GET', url })).status).toBe(401);
});

test('only the province sets them, and only it asks what would follow', async () => {
  for (const who of [city, clerk, handler]) {
    expect((await set(who)).status).toBe(404);
    expect((await preview(who)).status).toBe(404);
  }
  expect((await read(province)).body.history).toHaveLength(1);
});

test('what is out of bounds is told at its field, a day gone by at the day', async () => {
  const { status, body } = await set(province, { redDays: 0, from: '2020-01-01' });
  expect(status).toBe(400);
  expect(body.fields.map((fault: { field: string }) => fault.field)).toEqual(['redDays', 'from']);
  expect((await preview(province, { warning: 10 })).body.fields).toMatchObject([{ field: 'warning' }]);
});

test('a change is a new number with who, why and from when; over an old one it is refused; nothing is ever changed', async () => {
  const { body } = await set(province);
  expect(body).toMatchObject({ inForce: 2 });
  expect(body.history[0]).toMatchObject({
    number: 2,
    ...values,
    because: '省厅会议',
    setBy: expect.any(String),
  });
  expect((await set(province, { redDays: 9 })).body.code).toBe('stale');
  const at = new Date(Date.parse(office.platform.now()) + 9 * 86_400_000).toISOString().slice(0, 10);
  const later = await set(province, { after: 2, redDays: 7, from: at });
  expect(later.body).toMatchObject({ inForce: 2 });
  expect(later.body.history.map((each: { number: number }) => each.number)).toEqual([3, 2, 1]);
  expect(office.platform.thresholds()).toMatchObject({ number: 2, redDays: 5 });
  await expect(office.platform.pool.query('update thresholds set notice = 1')).rejects.toThrow(
    'only added to',
  );
});

test('before saving: how many open items would call for what, beside how many do now', async () => {
  await office.accepted(clerk.person);
  const { body } = await preview(province, { notice: 1, warning: 2, warningDays: 30 });
  const sum = (called: Record<string, number>) => Object.values(called).reduce((a, b) => a + b, 0);
  expect(sum(body.now)).toBeGreaterThan(0);
  expect(sum(body.proposed)).toBe(sum(body.now));
  const { rows } = await office.platform.pool.query(
    `select count(*)::integer as open from item where status <> 'concluded'`,
  );
  expect(body.without).toBeGreaterThan(0);
  expect(sum(body.now) + body.without).toBe(rows[0].open);
});
