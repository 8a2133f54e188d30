import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveApplication } from '../archive/archive-application.ts';
import { reasonOf } from '../identity/access-log.ts';
import { findCitizen } from '../identity/citizens.ts';
import { type Cast, castOf } from '../slices/test-calls.ts';
import { type Office, openOffice } from '../slices/test-office.ts';
import { verifyHistory } from '../store/verify-history.ts';
import { eraseApplication } from './erase-application.ts';

let office: Office;
let cast: Cast;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
});
afterAll(() => office.close());

/** At the lead's desk, as whoever asks for it is served without waiting sixty days. */
const archive = (id: string) =>
  archiveApplication(office.platform, office.files, { person: cast.lead.person, id }, () => null);
const numberOf = async (id: string): Promise<string> =>
  (await office.platform.pool.query('select number from application where id = $1', [id])).rows[0].number;

test('one application’s personal data is erased with a reason; its history stays and verifies, and lists and pages still open', async () => {
  const { platform } = office;
  const id = await office.submitted(cast.citizen.id);
  const number = await numberOf(id);
  await expect(eraseApplication(platform, number, '本人要求删除')).rejects.toThrow('还在办理（待初审）');
  await office.act({ kind: 'citizen', id: cast.citizen.id }, id, { type: 'withdraw' });
  await expect(eraseApplication(platform, number, '  ')).rejects.toThrow('理由');
  await expect(eraseApplication(platform, 'GDTY0', '本人要求删除')).rejects.toThrow('没有这个办件');

  await expect(eraseApplication(platform, number, '本人要求删除')).rejects.toThrow('已撤回，还没有归档');
  await archive(id);
  expect(await eraseApplication(platform, number, '本人要求删除')).toEqual({ application: id, person: true });
  await expect(eraseApplication(platform, number, '再来一次')).rejects.toThrow('已经清除过了');
  expect(await verifyHistory(platform, id)).toEqual([]);
  expect(await findCitizen(platform, cast.citizen.id)).toBeNull();
  const { rows } = await platform.pool.query(
    `select a.data_key, a.box, a.label, (select count(*)::int from event where application = a.id) as events,
       (select count(*)::int from message where application = a.id) as messages from application a where id = $1`,
    [id],
  );
  expect(rows[0]).toMatchObject({ data_key: null, box: null, label: null, messages: 0 });
  expect(rows[0].events).toBeGreaterThan(2);

  const { rows: log } = await platform.pool.query(
    `select actor, at, reason, actor_kind from access_log where act = 'erased' and application = $1`,
    [id],
  );
  expect(log).toHaveLength(1);
  expect([log[0].actor_kind, reasonOf(platform, log[0])]).toEqual(['operator', '本人要求删除']);

  const pages = [
    `/api/window/applications/${id}`,
    '/api/window/queue',
    `/api/lead/applications/${id}`,
    '/api/lead/applications',
  ];
  for (const url of pages) {
    const who = url.startsWith('/api/lead') ? cast.lead : cast.clerk;
    const { status, text } = await office.ask(who.browser, { method: 'GET', url });
    expect([url, status]).toEqual([url, 200]);
    expect(text).not.toContain(allElevenSoldier.phone);
    expect(text).not.toContain('麦**');
  }
});

test('whose other application is still needed keeps his name and phone', async () => {
  const { otherCitizen } = cast;
  const first = await office.submitted(otherCitizen.id);
  await office.act({ kind: 'citizen', id: otherCitizen.id }, first, { type: 'withdraw' });
  await office.draft(otherCitizen.id);
  await archive(first);
  const erased = await eraseApplication(office.platform, await numberOf(first), '重复申请');
  expect(erased.person).toBe(false);
  expect(await findCitizen(office.platform, otherCitizen.id)).not.toBeNull();
});
