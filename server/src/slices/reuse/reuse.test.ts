import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { filesOf } from '@yimen/domain/application/file.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveApplication } from '../../archive/archive-application.ts';
import { packageOf } from '../../archive/test-archive.ts';
import { verifyPackage } from '../../archive/verify/verify-package.ts';
import { eraseApplication } from '../../commands/erase-application.ts';
import { sweepFiles } from '../../files/in-doubt.ts';
import { phonePicture } from '../../files/intake/test-specimens.ts';
import type { Browser } from '../../identity/test-house.ts';
import { findApplication } from '../../store/find-application.ts';
import { verifyHistory } from '../../store/verify-history.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Office, openOffice } from '../test-office.ts';

let office: Office;
let cast: Cast;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  await office.own(cast.citizen.id);
});
afterAll(() => office.close());

const soldier = (): Person => ({ kind: 'citizen', id: cast.citizen.id });
const post = (browser: Browser, url: string, payload?: object) =>
  office.ask(browser, { method: 'POST', url, ...(payload && { payload }) });
const get = (browser: Browser, url: string) => office.ask(browser, { method: 'GET', url });
const stored = async (id: string) => (await findApplication(office.platform, id))!;
const take = (id: string, material: string, browser = cast.citizen.browser) =>
  post(browser, `/api/applications/${id}/materials/${material}/reuse`);
const offered = (body: { reusable: { material: string }[] }) => body.reusable.map(each => each.material);
// biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever came back
const lineOf = (body: any, code: string) =>
  body.materials.find((each: { code: string }) => each.code === code);

/** His first case: a photograph looked at by the window, a letter kept by it, and withdrawn. */
async function first(): Promise<{ id: string; number: string; picture: Buffer }> {
  const id = await office.submitted(cast.citizen.id);
  const picture = await phonePicture();
  for (const material of ['M02', 'M16'])
    await office.attach(
      cast.clerk.browser,
      `/api/window/applications/${id}/materials/${material}/files`,
      picture,
    );
  await office.act(cast.clerk.person, id, {
    type: 'checkMaterials',
    marks: [
      { material: 'M02', found: 'seen', copies: 1 },
      { material: 'M16', found: 'electronic', copies: 1 },
      { material: 'M03', found: 'kept', form: 'original', copies: 1 },
      { material: 'M11', found: 'kept', form: 'original', copies: 1 },
    ],
  });
  await office.act(soldier(), id, { type: 'withdraw' });
  return { id, number: (await stored(id)).state.number!, picture };
}

beforeEach(async () => {
  const sql = `select id, status from application where applicant = $1 and status in ('draft', 'submitted', 'correcting', 'accepted')`;
  for (const { id, status } of (await office.platform.pool.query(sql, [cast.citizen.id])).rows)
    await office.act(soldier(), id, { type: status === 'draft' ? 'discard' : 'withdraw' });
  await office.platform.pool.query(
    `update application set data_key = null, box = null, label = null where applicant = $1`,
    [cast.citizen.id],
  );
});

describe('what is held from an earlier case is offered, not asked again (R5.2)', () => {
  it('with what it was used for, when which window looked at it, until when it serves, and where an original lies', async () => {
    const { number } = await first();
    const id = await office.draft(cast.citizen.id);
    const { body } = await get(cast.citizen.browser, `/api/applications/${id}`);
    expect(offered(body)).toEqual(['M02', 'M03', 'M16']);
    expect(body.reusable[0]).toMatchObject({ number, keeper: null, until: null, files: 1 });
    expect(body.reusable[0].usedFor).toContain('报到登记');
    expect(body.reusable[1]).toMatchObject({ keeper: expect.stringContaining('台山市'), files: 0 });
    expect(body.reusable[2].until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is taken with one press, twice is once, and lies under the key of the new application', async () => {
    const before = await first();
    const id = await office.draft(cast.citizen.id);
    const { status, body } = await take(id, 'M02');
    expect([status, offered(body)]).toEqual([200, ['M03', 'M16']]);
    expect(lineOf(body, 'M02')).toMatchObject({
      reuse: { number: before.number, refused: null },
      files: [{ removable: false }],
    });
    expect((await take(id, 'M02')).status).toBe(200);
    const [copy] = filesOf((await stored(id)).state, 'M02');
    const [old] = filesOf((await stored(before.id)).state, 'M02');
    expect(filesOf((await stored(id)).state)).toHaveLength(1);
    expect(copy!.address).not.toBe(old!.address);
    expect(await verifyHistory(office.platform, id)).toEqual([]);
  });

  it('an original that goes back to him from the earlier case is told to the one that stands on it', async () => {
    const before = await first();
    const id = await office.draft(cast.citizen.id);
    await take(id, 'M03');
    await office.act(soldier(), id, { type: 'submit', consent: 1 });
    const seen = async () => [
      lineOf((await get(cast.citizen.browser, `/api/applications/${id}`)).body, 'M03').reuse.givenBack,
      lineOf((await get(cast.clerk.browser, `/api/window/applications/${id}`)).body, 'M03').reuse.givenBack,
    ];
    expect(await seen()).toEqual([false, false]);
    const paper = { material: 'M03', form: 'original', count: 1 } as const;
    await office.act(cast.clerk.person, before.id, { type: 'giveBack', papers: [paper] });
    expect(await seen()).toEqual([true, true]);
  });

  it('the package of the case it serves in verifies, also where one was taken over and given up again', async () => {
    await first();
    const id = await office.draft(cast.citizen.id);
    for (const material of ['M02', 'M16']) await take(id, material);
    await post(cast.citizen.browser, `/api/applications/${id}/materials/M16/reuse/end`);
    await office.act(soldier(), id, { type: 'submit', consent: 1 });
    await office.act(soldier(), id, { type: 'withdraw' });
    const { platform, files } = office;
    await archiveApplication(platform, files, { person: cast.lead.person, id }, () => null);
    const folder = mkdtempSync(join(tmpdir(), 'yimen-reuse-'));
    await packageOf(platform, files, id, join(folder, 'package.zip'));
    const found = await verifyPackage(join(folder, 'package.zip'));
    rmSync(folder, { recursive: true });
    expect(found).toMatchObject({ ok: true, ending: 'withdrawn' });
    expect(filesOf((await stored(id)).state).map(({ material }) => material)).toEqual(['M02']);
  });

  it('erasing the earlier case leaves the copy as it is, and offers nothing more of it', async () => {
    const before = await first();
    const id = await office.draft(cast.citizen.id);
    await take(id, 'M02');
    await archiveApplication(
      office.platform,
      office.files,
      { person: cast.lead.person, id: before.id },
      () => null,
    );
    await eraseApplication(office.platform, before.number, '本人要求');
    const [copy] = filesOf((await stored(id)).state, 'M02');
    const cookie = [...cast.citizen.browser.cookies].map(each => each.join('=')).join('; ');
    const opened = await office.app.inject({
      url: `/api/applications/${id}/files/${copy!.file}`,
      headers: { cookie },
    });
    expect(opened.statusCode).toBe(200);
    expect(opened.rawPayload.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(offered((await get(cast.citizen.browser, `/api/applications/${id}`)).body)).toEqual([]);
    expect((await take(id, 'M16')).body.code).toBe('not-reusable');
  });

  it('another may be put in its place, and the copy is swept', async () => {
    await first();
    const id = await office.draft(cast.citizen.id);
    await take(id, 'M02');
    const { body } = await post(cast.citizen.browser, `/api/applications/${id}/materials/M02/reuse/end`);
    expect(lineOf(body, 'M02')).toMatchObject({ reuse: null, files: [] });
    expect(offered(body)).toContain('M02');
    const { rows } = await office.platform.pool.query(
      'select address from file_in_doubt where application = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    const tomorrow = new Date(Date.parse(office.platform.now()) + 25 * 3600_000).toISOString();
    await sweepFiles({ ...office.platform, now: () => tomorrow }, office.files);
    expect(await office.files.objects.find(rows[0].address)).toBeNull();
  });

  it('what is another’s is never offered, to him or by him', async () => {
    await first();
    const id = await office.draft(cast.otherCitizen.id);
    expect(offered((await get(cast.otherCitizen.browser, `/api/applications/${id}`)).body)).toEqual([]);
    expect((await take(id, 'M02', cast.otherCitizen.browser)).body.code).toBe('not-reusable');
    const own = await office.draft(cast.citizen.id);
    expect((await take(own, 'M02', cast.otherCitizen.browser)).status).toBe(404);
    expect((await take(own, 'M02', office.browser())).status).toBe(401);
    expect(filesOf((await stored(own)).state)).toEqual([]);
  });
});

describe('the window and what was used again', () => {
  it('sees where it comes from and may refuse it; then it is offered no more and asked for like any other', async () => {
    const { number } = await first();
    const id = await office.draft(cast.citizen.id);
    for (const material of ['M02', 'M16']) await take(id, material);
    await office.act(soldier(), id, { type: 'submit', consent: 1 });
    const { body } = await get(cast.clerk.browser, `/api/window/applications/${id}`);
    expect(lineOf(body, 'M16').reuse).toMatchObject({ number, office: expect.stringContaining('台山市') });
    const refused = await post(
      cast.clerk.browser,
      `/api/window/applications/${id}/materials/M16/reuse/refuse`,
      { reason: 'unclear', note: '请换近照', seen: body.revision },
    );
    expect(lineOf(refused.body, 'M16')).toMatchObject({
      files: [],
      checked: null,
      reuse: { refused: { note: '请换近照' } },
    });
    expect(offered(refused.body)).toEqual(['M03']);
    const own = (await get(cast.citizen.browser, `/api/applications/${id}`)).body;
    expect(lineOf(own, 'M16').reuse.refused).toMatchObject({ note: '请换近照' });
    expect(await verifyHistory(office.platform, id)).toEqual([]);
  });

  it('is told of it at the counter only with name and number of the card, and that is on record', async () => {
    const { number } = await first();
    const { name, idNumber } = allElevenSoldier;
    const ask = (given: string, browser = cast.clerk.browser) =>
      post(browser, '/api/window/applicants/earlier', { idNumber, name: given });
    const { body } = await ask(name);
    expect([offered(body), body.prefilled.number]).toEqual([['M02', 'M03', 'M16'], number]);
    expect(body.prefilled.answers).toHaveProperty('residenceAddress');
    expect(body.prefilled.answers).not.toHaveProperty('bankAccount');
    expect((await ask('别人')).body).toEqual({ reusable: [], prefilled: null, broken: null });
    expect((await ask(name, cast.handler.browser)).status).toBe(404);
    const { rows } = await office.platform.pool.query(
      `select a.number from access_log l left join application a on a.id = l.application
       where act = 'earlier-read' and subject = $1 order by l.id`,
      [cast.citizen.id],
    );
    expect(rows.map(each => each.number)).toEqual([number, null]); // of the wrong name nothing was told
  });

  it('takes it for him in the one act of a walk-in, under the same key, and nothing that is not his', async () => {
    const { number } = await first();
    const { answers } = allElevenSoldier;
    const walkIn = (reused: string[]) => ({
      settlement: '440781',
      answers,
      unticked: [],
      declared: {},
      marks: [{ material: 'M02', found: 'seen', copies: 1 }],
      place: '台山市综合窗口',
      reused,
      decision: { next: 'hold' },
    });
    const none = await post(cast.clerk.browser, '/api/window/applications', walkIn(['M11']));
    expect(none.body.code).toBe('not-reusable');
    const headers = { 'idempotency-key': 'walk-in-reusing-1' };
    const request = {
      method: 'POST' as const,
      url: '/api/window/applications',
      payload: walkIn(['M02', 'M03']),
      headers,
    };
    const { status, body } = await office.ask(cast.clerk.browser, request);
    expect([status, lineOf(body, 'M02').reuse?.number]).toEqual([200, number]);
    const again = await office.ask(cast.clerk.browser, request);
    expect(again.body.id).toBe(body.id);
    expect(await verifyHistory(office.platform, body.id)).toEqual([]);
  });
});

describe('what he answered before is there already (R5.1)', () => {
  it('the common block alone, told as such, until he changes it', async () => {
    const { number } = await first();
    const begin = { settlement: '440781', answers: { settlement: '440781' }, unticked: [], declared: {} };
    const { body } = await post(cast.citizen.browser, '/api/applications', begin);
    const { answers } = allElevenSoldier;
    expect(body.prefilled.number).toBe(number);
    expect(body.prefilled.fields).toContain('residenceAddress');
    expect(body.prefilled.fields).not.toContain('phone'); // he said that when he signed in
    expect(body.answers).toMatchObject({ residenceAddress: answers.residenceAddress });
    expect(body.answers).not.toHaveProperty('bankAccount');
    const changed = {
      ...begin,
      answers: { ...body.answers, residenceAddress: '另一处' },
      seen: body.revision,
    };
    const { body: saved } = await office.ask(cast.citizen.browser, {
      method: 'PUT',
      url: `/api/applications/${body.id}/draft`,
      payload: changed,
    });
    expect(saved.prefilled.fields).not.toContain('residenceAddress');
  });
});
