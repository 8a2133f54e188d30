import { allElevenSoldier, refusedSoldier, walkInSoldier } from '@yimen/demo/soldiers.ts';
import type { ContactChoice } from '@yimen/domain/application/contact-choice.ts';
import { usualMark } from '@yimen/domain/application/mark-choice.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCitizenByIdNumber } from '../../identity/citizens.ts';
import { lastMessages } from '../../sms/outbox.ts';
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
    contact = undefined as ContactChoice | undefined,
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
/** Seventeen digits with their check digit; what stands in the eighteenth place is replaced. */
function idNumberFrom(digits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, place) => all + weight * Number(digits[place]), 0);
  return digits.slice(0, 17) + '10X98765432'[sum % 11];
}
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
  const asked = await office.ask(own.browser, registration(walkInSoldier, { phone: '19900009998' }));
  expect(asked.body).toMatchObject({ code: 'contact-differs', choices: ['detach'], open: { where: 'here' } });
  const again = await office.ask(
    own.browser,
    registration(walkInSoldier, { phone: '19900009998', contact: 'renew' }),
  );
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
  expect(rows.map(({ actor }) => actor).slice(-2)).toEqual([own.person.id, stranger.person.id]);
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

describe('a stranger has handed in with somebody’s number, in another county (decision 0006)', () => {
  const squatted = async (idNumber: string, phone: string, open: boolean) => {
    const stranger = await office.soldier({ name: '路过人', idNumber, phone });
    const id = await office.submitted(stranger.id, {
      ...walkInSoldier.answers,
      name: '路过人',
      idNumber,
      phone,
      settlement: '440783',
    });
    await office.own(stranger.id);
    if (!open) await office.act({ kind: 'citizen', id: stranger.id }, id, { type: 'withdraw' });
    return { ...stranger, application: id };
  };
  const get = (url: string) => ({ method: 'GET' as const, url });

  test.each([
    [true, '449999200408127712'],
    [false, '449999200408127333'],
  ])(
    'left open %s: the clerk is asked, parts the two, and the stranger reaches nothing',
    async (open, number) => {
      const idNumber = idNumberFrom(number);
      const clerk = await office.member(`ts-guard-${open}`, '440781-window', 'clerk');
      const phone = open ? '19900007191' : '19900007192';
      const stranger = await squatted(idNumber, phone, open);
      const victim = { name: '沈守望', idNumber };
      const asked = await office.ask(clerk.browser, registration(victim, { phone: '19900007001' }));
      expect(asked.body).toMatchObject({
        code: 'contact-differs',
        choices: open ? ['detach'] : ['keep', 'detach'],
        fields: [
          { field: 'name', sentence: '与系统登记的姓名不一致；登记内容由其他地方的窗口掌握，这里不显示' },
          {
            field: 'phone',
            sentence: '与系统登记的手机号码不一致；登记内容由其他地方的窗口掌握，这里不显示',
          },
        ],
      });
      expect(asked.text).not.toContain(stranger.application);
      expect(asked.text).not.toMatch(/路\*|199\*/);
      const looked = await office.platform.pool.query<{ application: string | null }>(
        `select application from access_log where act = 'citizen-looked-up' and subject = $1`,
        [stranger.id],
      );
      expect(looked.rows).toEqual([{ application: open ? stranger.application : null }]);
      const done = await office.ask(
        clerk.browser,
        registration(victim, { phone: '19900007001', contact: 'detach' }),
      );
      expect(done.status).toBe(200);
      const owner = (await findCitizenByIdNumber(office.platform, idNumber))!;
      expect(owner).toMatchObject({ name: '沈守望', phone: '19900007001', claimed: true });
      expect(owner.id).not.toBe(stranger.id);
      for (const url of ['/api/applications', `/api/applications/${done.body.id}`])
        expect((await office.ask(stranger.browser, get(url))).body.code, url).toBe('not-signed-in');
      const told = (await lastMessages(office.platform, 100)).filter(message => message.phone === phone);
      expect(told[0]!.text).toContain('由他人本人持有');
      office.later(2);
      const again = await office.soldier({ name: '路过人', idNumber, phone }).catch(() => null);
      expect(again?.id).not.toBe(owner.id);
      const { rows } = await office.platform.pool.query(
        `select application from access_log where act = 'citizen-detached' and subject = $1 order by id`,
        [owner.id],
      );
      expect(rows.map(row => row.application)).toEqual([
        done.body.id,
        ...(open ? [stranger.application] : []),
      ]);
      const { rows: started } = await office.platform.pool.query(
        `select body ->> 'contact' as contact from event where application = $1 and seq = 1`,
        [done.body.id],
      );
      expect(started).toEqual([{ contact: 'detach' }]);
      const { rows: kept } = await office.platform.pool.query(
        'select applicant from application where id = $1',
        [stranger.application],
      );
      expect(kept).toEqual([{ applicant: stranger.id }]);
    },
  );

  test('the case that lost its number is marked, leads to the other, and is not accepted; refused it may be (R2.4)', async () => {
    const idNumber = idNumberFrom('449999200408121112');
    const clerk = await office.member('ts-guard-marks', '440781-window', 'clerk');
    const there = await office.member('kp-guard-marks', '440783-window', 'clerk');
    const { application } = await squatted(idNumber, '19900007194', true);
    const sent = registration(
      { name: '沈守望', idNumber },
      { settlement: '440783', phone: '19900007004', contact: 'detach' },
    );
    expect((await office.ask(clerk.browser, sent)).body.code).toBe('not-found');
    const { body: own } = await office.ask(there.browser, sent);
    const show = async (id: string) =>
      (await office.ask(there.browser, get(`/api/window/applications/${id}`))).body;
    expect((await show(own.id)).sameNumber).toMatchObject({
      parted: false,
      others: [{ where: 'here', id: application }],
    });
    const old = await show(application);
    expect(old.sameNumber).toMatchObject({ parted: true, others: [{ where: 'here', id: own.id }] });
    expect(old.offers).toContainEqual(expect.objectContaining({ act: 'accept', can: false }));
    const { body: queue } = await office.ask(there.browser, get('/api/window/queue?show=waiting'));
    const marked = queue.lines.filter((line: { parted: boolean }) => line.parted);
    expect(marked.map((line: { id: string }) => line.id)).toContain(application);
    expect(marked.map((line: { id: string }) => line.id)).not.toContain(own.id);
    const ask = (act: string, body: object) =>
      office.ask(there.browser, {
        method: 'POST' as const,
        url: `/api/window/applications/${application}/${act}`,
        payload: { marks: [], seen: old.revision, ...body },
      });
    const marks = old.materials.filter((each: { internal: boolean }) => !each.internal).map(usualMark);
    const accepted = await ask('accept', { marks, declined: [] });
    expect(accepted.body).toMatchObject({ code: 'number-parted', open: { id: own.id } });
    expect((await show(application)).revision).toBe(old.revision);
    expect((await ask('refuse', { reason: 'identity-unproved', note: '号码属于他人。' })).status).toBe(200);
  });

  test('the same registration sent twice is one, and parts nobody twice', async () => {
    const idNumber = idNumberFrom('449999200408124442');
    const clerk = await office.member('ts-guard-twice', '440781-window', 'clerk');
    await squatted(idNumber, '19900007193', false);
    const sent = {
      ...registration({ name: '沈守望', idNumber }, { phone: '19900007002', contact: 'detach' }),
      headers: { 'idempotency-key': 'guard-twice-0001' },
    };
    const first = await office.ask(clerk.browser, sent);
    const second = await office.ask(clerk.browser, sent);
    expect([first.status, second.status, second.body.id]).toEqual([200, 200, first.body.id]);
  });
});

test('finding out by registering is a look-up: on record, limited, and nobody is made known by a form that fails', async () => {
  const clerk = await office.member('ts-prober', '440781-window', 'clerk');
  const lines = async () =>
    (await office.platform.pool.query('select from access_log where actor = $1', [clerk.person.id]))
      .rowCount!;
  const before = await lines();
  await office.ask(clerk.browser, registration(walkInSoldier, { phone: '19900009997' }));
  expect(await lines()).toBe(before + 1);
  const search = { method: 'POST' as const, url: '/api/window/search', payload: { text: '19900007191' } };
  await office.ask(clerk.browser, search);
  expect(await lines()).toBe(before + 2);
  const citizens = async () => (await office.platform.pool.query('select from citizen')).rowCount;
  const known = await citizens();
  const unfinished = registration({ name: '沈守望', idNumber: idNumberFrom('449999200408125552') });
  delete (unfinished.payload.answers as Record<string, unknown>).residenceAddress;
  const many = await Promise.all(Array.from({ length: 31 }, () => office.ask(clerk.browser, unfinished)));
  expect(many.map(({ body }) => body.code)).toEqual(
    expect.arrayContaining(['answers-incomplete', 'too-many-requests']),
  );
  expect(await citizens()).toBe(known);
  const searches = await Promise.all(Array.from({ length: 61 }, () => office.ask(clerk.browser, search)));
  expect(searches.map(({ status }) => status)).toContain(429);
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
