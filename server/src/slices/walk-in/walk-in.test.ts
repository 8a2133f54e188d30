import { walkInSoldier } from '@yimen/demo/soldiers.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCitizenByIdNumber } from '../../identity/citizens.ts';
import { type Office, openOffice } from '../test-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const registration = (settlement: string, phone: string) => ({
  method: 'POST' as const,
  url: '/api/window/applications',
  payload: {
    settlement,
    answers: { ...walkInSoldier.answers, settlement, phone },
    unticked: [],
    declared: {},
    marks: [],
    place: '综合窗口',
    decision: { next: 'hold' },
  },
});

test('no window changes whose phone it is by a registration that fails, or in another place', async () => {
  const own = await office.member('ts-clerk', '440781-window', 'clerk');
  const stranger = await office.member('kp-clerk', '440783-window', 'clerk');
  const { idNumber, phone } = walkInSoldier;
  expect((await office.ask(own.browser, registration('440781', phone))).status).toBe(200);
  const takeover = await office.ask(stranger.browser, registration('440783', '19900009999'));
  expect(takeover.body.code).toBe('already-open');
  expect(await findCitizenByIdNumber(office.platform, idNumber)).toMatchObject({ phone });
  const again = await office.ask(own.browser, registration('440781', '19900009998'));
  expect(again.body.code).toBe('already-open');
  expect(await findCitizenByIdNumber(office.platform, idNumber)).toMatchObject({ phone });
});

test('a supervisor looks on and does not unmask, and a blank is no reason (R6.2)', async () => {
  const lead = await office.member('ts-lead', '440781-veterans', 'lead');
  const above = await office.member('jm-above', '440700-veterans', 'supervisor');
  const id = await office.submitted();
  const unmask = (reason: string) => ({
    method: 'POST' as const,
    url: `/api/lead/applications/${id}/unmask`,
    payload: { reason },
  });
  expect((await office.ask(above.browser, unmask('核对信息'))).status).toBe(404);
  expect((await office.ask(lead.browser, unmask(' .. '))).status).toBe(400);
  expect((await office.ask(lead.browser, unmask('核对信息'))).status).toBe(200);
});
