import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zhongshanSoldier } from '@yimen/demo/soldiers.ts';
import { filesOf } from '@yimen/domain/application/file.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweepFiles } from '../../files/in-doubt.ts';
import { ScannerAway } from '../../files/intake/scanner.ts';
import { pdf, phonePicture } from '../../files/intake/test-specimens.ts';
import type { Browser } from '../../identity/test-house.ts';
import { sm3Hex } from '../../seal/digest.ts';
import { findApplication } from '../../store/find-application.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Office, openOffice } from '../test-office.ts';
import { multipart } from '../test-upload.ts';

let office: Office;
let cast: Cast;
let police: Browser;
let pension: Browser;
let neighbour: Browser;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  police = (await office.member('t-police', '440781-police', 'handler')).browser;
  pension = (await office.member('t-pension', '440781-social-security', 'handler')).browser;
  neighbour = (await office.member('t-next', '440783-window', 'clerk')).browser;
});
afterAll(() => office.close());
beforeEach(() => {
  office.files.scan = null;
});

const own = (id: string, material: string) => `/api/applications/${id}/materials/${material}/files`;
const atWindow = (id: string, material: string) =>
  `/api/window/applications/${id}/materials/${material}/files`;
const get = (browser: Browser, url: string) => office.ask(browser, { method: 'GET', url });
const stored = async (id: string) => (await findApplication(office.platform, id))!;
const objects = () =>
  readdirSync(office.files.folder, { recursive: true, encoding: 'utf8' }).filter(path =>
    /[0-9a-f]{64}$/.test(path),
  );
const bytesOf = (address: string) => readFileSync(join(office.files.folder, address.slice(0, 2), address));

/** The soldier's own draft, fresh each time. */
async function draft(): Promise<string> {
  const { rows } = await office.platform.pool.query<{ id: string }>(
    `select id from application where applicant = $1 and status = 'draft'`,
    [cast.citizen.id],
  );
  for (const { id } of rows)
    await office.act({ kind: 'citizen', id: cast.citizen.id }, id, { type: 'discard' });
  return office.draft(cast.citizen.id);
}

describe('the soldier photographs a paper (R2.4)', () => {
  it('it is listed under its material, and lies sealed: its bytes, its name, its digest (law 5)', async () => {
    const id = await draft();
    const { status, body, file } = await office.attach(
      cast.citizen.browser,
      own(id, 'M02'),
      await phonePicture(),
    );
    expect(status).toBe(200);
    const line = body.materials.find((each: { code: string }) => each.code === 'M02').files[0];
    expect(line).toMatchObject({
      id: file,
      title: 'M02-退出现役证-1.jpg',
      format: 'jpeg',
      pages: 1,
      from: 'applicant',
      removable: true,
    });
    const { state, events, box } = await stored(id);
    const fact = filesOf(state)[0]!;
    expect(sm3Hex(bytesOf(fact.address))).toBe(fact.address);
    expect(bytesOf(fact.address).includes(Buffer.from('ffd8ff', 'hex'))).toBe(false);
    expect(box!.contents[fact.sealed]).toEqual({
      name: '照片.jpg',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify([events, state])).not.toMatch(/照片|file-of/);
  });

  it('and opens it again, under its Chinese name, kept by nothing between', async () => {
    const id = await draft();
    const { file } = await office.attach(cast.citizen.browser, own(id, 'M02'), await phonePicture());
    const cookie = [...cast.citizen.browser.cookies].map(each => each.join('=')).join('; ');
    const answer = await office.app.inject({
      url: `/api/applications/${id}/files/${file}`,
      headers: { cookie },
    });
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename="M02-1.jpg"; filename*=UTF-8''M02-${encodeURIComponent('退出现役证')}-1.jpg`,
    });
    expect(answer.rawPayload.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    const small = await office.app.inject({
      url: `/api/applications/${id}/files/${file}?size=small`,
      headers: { cookie },
    });
    expect(small.rawPayload.length).toBeLessThan(answer.rawPayload.length);
  });

  it('the same key with the same picture is one upload; with another picture it is refused', async () => {
    const id = await draft();
    const key = { 'idempotency-key': 'the-same-key-1' };
    const picture = await phonePicture();
    const first = await office.attach(cast.citizen.browser, own(id, 'M16'), picture, key);
    const again = await office.attach(cast.citizen.browser, own(id, 'M16'), picture, key);
    expect([first.status, again.body]).toEqual([200, first.body]);
    expect(filesOf((await stored(id)).state)).toHaveLength(1);
    const other = await office.attach(
      cast.citizen.browser,
      own(id, 'M16'),
      await phonePicture(800, 600),
      key,
    );
    expect(other.body.code).toBe('key-reused');
  });

  it('what the catalogue does not take is refused, and what he has given already', async () => {
    const id = await draft();
    expect((await office.attach(cast.citizen.browser, own(id, 'M16'), pdf())).body).toMatchObject({
      code: 'format-not-taken',
      detail: '这份材料只收照片，请按要求重新上传。',
    });
    const picture = await phonePicture();
    await office.attach(cast.citizen.browser, own(id, 'M02'), picture);
    expect((await office.attach(cast.citizen.browser, own(id, 'M02'), picture)).body.code).toBe(
      'file-repeated',
    );
    expect((await office.attach(cast.citizen.browser, own(id, 'M06'), picture)).body.code).toBe(
      'unknown-material',
    );
  });
});

describe('a hostile upload leaves nothing', () => {
  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['a program called photo.jpg', () => Buffer.from('4d5a90000300000004', 'hex'), 'type-program'],
    ['a PDF with a script', () => pdf({ catalog: '/OpenAction << /S /JavaScript >>' }), 'pdf-script'],
    ['too much', () => Buffer.alloc(13 * 1024 * 1024, 1), 'too-big'],
  ])('%s', async (_what, make, fault) => {
    const id = await draft();
    const before = objects();
    const { status, body } = await office.attach(cast.citizen.browser, own(id, 'M02'), await make());
    expect([status, body.code, body.about]).toEqual([422, 'file-refused', [fault]]);
    expect(objects()).toEqual(before);
    expect((await stored(id)).state.files).toBeUndefined();
  });

  it('nor one that broke off, or came under another name than it should', async () => {
    const id = await draft();
    const { payload, headers } = multipart(await phonePicture());
    const cut = { method: 'POST' as const, url: own(id, 'M02'), headers, payload: payload.subarray(0, 2000) };
    expect((await office.ask(cast.citizen.browser, cut)).body.code).toBe('file-refused');
    const named = multipart(await phonePicture(), 'a.jpg', 'other');
    const wrong = await office.ask(cast.citizen.browser, { method: 'POST', url: own(id, 'M02'), ...named });
    expect(wrong.body.code).toBe('file-refused');
    expect((await stored(id)).state.files).toBeUndefined();
  });

  it('nor one the scanner knows, and nothing passes while it cannot be asked', async () => {
    const id = await draft();
    office.files.scan = async () => 'infected';
    expect(
      (await office.attach(cast.citizen.browser, own(id, 'M02'), await phonePicture())).body.about,
    ).toEqual(['infected']);
    office.files.scan = () => Promise.reject(new ScannerAway('away'));
    const away = await office.attach(cast.citizen.browser, own(id, 'M02'), await phonePicture());
    expect([away.status, away.body.code]).toEqual([503, 'file-check-away']);
    expect((await stored(id)).state.files).toBeUndefined();
  });
});

describe('who opens a file (law 8)', () => {
  it('the window, the lead, and the departments whose items declare its material; each time is on record', async () => {
    const id = await office.accepted(cast.clerk.person);
    const { file } = await office.attach(cast.clerk.browser, atWindow(id, 'M11'), await phonePicture());
    const item = (code: string) => `/api/department/items/${id}/${code}/files/${file}`;
    const places: [string, Browser, number, string][] = [
      ['the window', cast.clerk.browser, 200, `/api/window/applications/${id}/files/${file}`],
      ['the lead', cast.lead.browser, 200, `/api/lead/applications/${id}/files/${file}`],
      ['the pension office, whose item needs the record of contributions', pension, 200, item('05')],
      ['the police, whose item does not', police, 404, item('02')],
      ['the police through another’s item', police, 404, item('05')],
      ['the window of the next county', neighbour, 404, `/api/window/applications/${id}/files/${file}`],
      ['the administrator', cast.administrator.browser, 404, `/api/lead/applications/${id}/files/${file}`],
      ['another soldier', cast.otherCitizen.browser, 404, `/api/applications/${id}/files/${file}`],
      ['a stranger', office.browser(), 401, `/api/window/applications/${id}/files/${file}`],
    ];
    for (const [who, browser, status, url] of places)
      expect([who, (await get(browser, url)).status]).toEqual([who, status]);
    const { rows } = await office.platform.pool.query<{ item: string | null }>(
      `select item from access_log where act = 'file-opened' and application = $1 and subject = $2 order by id`,
      [id, file],
    );
    expect(rows.map(each => each.item)).toEqual([null, null, '05']);
  });

  it('nobody gives a file to another’s application, not even in part', async () => {
    const id = await office.submitted();
    for (const browser of [cast.otherCitizen.browser, cast.handler.browser, neighbour]) {
      const url = browser === cast.otherCitizen.browser ? own(id, 'M02') : atWindow(id, 'M02');
      expect((await office.attach(browser, url, await phonePicture())).status).toBe(404);
    }
  });
});

describe('what belongs to nobody is swept a day later, and nothing else (issue 3)', () => {
  const sweepAfter = (days: number) => {
    const now = new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();
    return sweepFiles({ ...office.platform, now: () => now }, office.files);
  };
  const there = (address: string) => office.files.objects.find(address).then(found => found !== null);

  it('refused, taken away, thrown away: gone; handed in: stays, and is in doubt no more', async () => {
    const id = await draft();
    const before = objects();
    const picture = await phonePicture(1000, 700);
    const { file } = await office.attach(cast.citizen.browser, own(id, 'M02'), picture);
    await office.attach(cast.citizen.browser, own(id, 'M02'), picture);
    const orphan = objects().filter(path => !before.includes(path)).length;
    expect(orphan).toBe(1);
    const taken = await office.attach(cast.citizen.browser, own(id, 'M03'), await phonePicture(900, 700));
    const [kept, removed] = filesOf((await stored(id)).state).map(each => each.address);
    await office.ask(cast.citizen.browser, {
      method: 'POST',
      url: `/api/applications/${id}/files/${taken.file}/remove`,
    });
    await sweepAfter(0.5);
    expect(await there(removed!)).toBe(true);
    await sweepAfter(1.5);
    expect([await there(kept!), await there(removed!)]).toEqual([true, false]);
    expect(objects().filter(path => path.endsWith(kept!))).toHaveLength(1);
    await office.act({ kind: 'citizen', id: cast.citizen.id }, id, { type: 'submit', consent: 1 });
    await sweepAfter(4);
    const { rows } = await office.platform.pool.query(
      'select address from file_in_doubt where application = $1',
      [id],
    );
    expect([rows, await there(kept!)]).toEqual([[], true]);
    expect((await get(cast.clerk.browser, `/api/window/applications/${id}/files/${file}`)).status).toBe(200);
    await office.act({ kind: 'citizen', id: cast.citizen.id }, id, { type: 'withdraw' });
  });

  it('a draft’s files stay while it is one, and go with it', async () => {
    const id = await office.draft(cast.otherCitizen.id, zhongshanSoldier.answers);
    await office.attach(cast.otherCitizen.browser, own(id, 'M02'), await phonePicture());
    const { address } = filesOf((await stored(id)).state)[0]!;
    await sweepAfter(2);
    expect(await there(address)).toBe(true);
    await office.act({ kind: 'citizen', id: cast.otherCitizen.id }, id, { type: 'discard' });
    await sweepAfter(6);
    expect(await there(address)).toBe(false);
  });
});
