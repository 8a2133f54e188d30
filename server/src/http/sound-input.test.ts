import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, castOf, type RouteName, routeList, soundCalls } from '../slices/test-calls.ts';
import { type Office, openOffice } from '../slices/test-office.ts';

let office: Office;
let cast: Cast;
beforeAll(async () => {
  // One connection: what asks for a second while it holds the first would let a full pool wait for itself.
  office = await openOffice({ connections: 1 });
  cast = await castOf(office);
});
afterAll(() => office.close());

/** Sign-in steps that go wrong on purpose: the tests of sign-in show them going right. */
const refused: Partial<Record<RouteName, string>> = {
  openCitizenSession: 'code-wrong',
  openStaffSession: 'sign-in-failed',
  confirmStaffSession: 'sign-in-failed',
  showLink: 'link-expired',
  setPasswordByLink: 'link-expired',
  confirmLink: 'link-expired',
  disableStaff: 'not-found',
  enableStaff: 'not-found',
  resetStaff: 'not-found',
};

test.each(routeList)('$name is answered for the person it is for', async ({ name, route }) => {
  const { as, make } = soundCalls(office, cast)[name];
  const { url, body, headers } = await make();
  const browser = as === 'stranger' ? office.browser() : cast[as].browser;
  const answer = await office.ask(browser, {
    method: route.method,
    url,
    ...(body && { payload: body }),
    ...(headers && { headers }),
  });
  const code = refused[name];
  if (code === undefined) expect(answer, answer.text).toMatchObject({ status: 200 });
  else expect(answer.body.code).toBe(code);
});
