import { allElevenSoldier, refusedSoldier, walkInSoldier } from '@yimen/demo/soldiers.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCitizenByIdNumber } from '../../identity/citizens.ts';
import { type Office, openOffice } from '../test-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const registration = (
  { name, idNumber }: { name: string; idNumber: string },
  {
    settlement = '440781',
    phone = walkInSoldier.phone,
    contact = undefined as 'keep' | 'renew' | undefined,
  } = {},
) => ({
  method: 'POST' as const,
  url: '/api/window/applications',
  payload: {
    settlement,
    answers: { ...walkInSoldier.answers, name, idNumber, settlement, phone },
    unticked: [],
    declared: {},
    marks: [],
    place: '综合窗口',
    ...(contact && { contact }),
    decision: { next: 'hold' },
  },
});
const lookUp = (idNumber: string) => ({
  method: 'POST' as const,
  url: '/api/window/applicants',
  payload: { idNumber },
});

test('no window changes whose phone it is by a registration that fails, or in another place', async () => {
  const own = await office.member('ts-clerk', '440781-window', 'clerk');
  const stranger = await office.member('kp-clerk', '440783-window', 'clerk');
  const { idNumber, phone } = walkInSoldier;
  const first = await office.ask(own.browser, registration(walkInSoldier));
  expect(first.status).toBe(200);
  const elsewhere = { settlement: '440783', phone: '19900009999', contact: 'renew' as const };
  const takeover = await office.ask(stranger.browser, registration(walkInSoldier, elsewhere));
  expect(takeover.body).toMatchObject({
    code: 'already-open',
    open: { where: 'elsewhere', division: '广东省江门市台山市' },
  });
  expect(takeover.text).not.toContain(first.body.id);
  expect(takeover.text).not.toContain('GDTY');
  expect(await findCitizenByIdNumber(office.platform, idNumber)).toMatchObject({ phone });
  const again = await office.ask(own.browser, registration(walkInSoldier, { phone: '19900009998' }));
  expect(again.body).toMatchObject({
    code: 'already-open',
    open: { where: 'here', id: first.body.id, number: first.body.number },
  });
  expect(again.body.detail).toContain(first.body.number);
  expect(await findCitizenByIdNumber(office.platform, idNumber)).toMatchObject({ phone });
});

test('leaving the ID number tells what is open: here its number, elsewhere the county; on record, and not without end', async () => {
  const own = await office.member('ts-clerk2', '440781-window', 'clerk');
  const stranger = await office.member('kp-clerk2', '440783-window', 'clerk');
  const handler = await office.member('ts-handler2', '440781-police', 'handler');
  const { idNumber } = walkInSoldier;
  expect((await office.ask(own.browser, lookUp(idNumber))).body).toMatchObject({
    open: { where: 'here', statusText: '待初审', number: expect.stringMatching(/^GDTY/) },
    known: { name: '江**', phone: expect.stringMatching(/^199\*{4}/) },
  });
  const told = (await office.ask(stranger.browser, lookUp(idNumber))).body;
  expect(told).toEqual({ open: { where: 'elsewhere', division: '广东省江门市台山市' }, known: null });
  expect((await office.ask(handler.browser, lookUp(idNumber))).body.code).toBe('not-found');
  const { rows } = await office.platform.pool.query(
    `select actor from access_log where act = 'citizen-looked-up' order by at`,
  );
  expect(rows.map(({ actor }) => actor)).toEqual([own.person.id, stranger.person.id]);
  const many = await Promise.all(
    Array.from({ length: 31 }, () => office.ask(stranger.browser, lookUp(refusedSoldier.idNumber))),
  );
  expect(many.filter(({ body }) => body.code === 'too-many-requests')).not.toEqual([]);
  expect((await office.ask(own.browser, lookUp(idNumber))).status).toBe(200);
});

test('a known soldier’s phone changes only when the clerk was asked and chose it; kept is the other answer', async () => {
  const own = await office.member('ts-clerk3', '440781-window', 'clerk');
  const known = allElevenSoldier;
  const withdraw = async (id: string) => {
    const applicant = (await findCitizenByIdNumber(office.platform, known.idNumber))!.id;
    await office.act({ kind: 'citizen', id: applicant }, id, { type: 'withdraw' });
  };
  const other = '19900007777';
  const before = await office.ask(own.browser, registration(known, { phone: known.phone }));
  await withdraw(before.body.id);
  const asked = await office.ask(own.browser, registration(known, { phone: other }));
  expect([asked.status, asked.body.code]).toEqual([409, 'contact-differs']);
  expect(asked.body.fields).toEqual([{ field: 'phone', sentence: expect.stringMatching(/199\*{4}\d{4}$/) }]);
  const kept = await office.ask(own.browser, registration(known, { phone: other, contact: 'keep' }));
  expect(kept.status).toBe(200);
  expect(await findCitizenByIdNumber(office.platform, known.idNumber)).toMatchObject({ phone: known.phone });
  await withdraw(kept.body.id);
  const renewed = await office.ask(own.browser, registration(known, { phone: other, contact: 'renew' }));
  expect(renewed.status).toBe(200);
  expect(await findCitizenByIdNumber(office.platform, known.idNumber)).toMatchObject({ phone: other });
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
