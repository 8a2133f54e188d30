import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepFiles } from '../../files/in-doubt.ts';
import { phonePicture } from '../../files/intake/test-specimens.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Office, openOffice } from '../test-office.ts';
import { multipart } from '../test-upload.ts';

/** What one person may take of what is everybody's: places, room in the store, and a day's bytes (decision 0021). */
let office: Office;
let cast: Cast;
let id: string;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  id = await office.draft(cast.citizen.id);
});
afterAll(() => office.close());

const own = (material: string) => `/api/applications/${id}/materials/${material}/files`;
const send = (picture: Buffer, material = 'M02', headers = {}) =>
  office.attach(cast.citizen.browser, own(material), picture, headers);
const lying = () =>
  readdirSync(office.files.folder, { recursive: true, encoding: 'utf8' }).filter(path => path.length > 64);
const inDoubt = async () => {
  const { rows } = await office.platform.pool.query('select count(*)::int as count from file_in_doubt');
  return rows[0].count as number;
};

describe('a refused upload leaves nothing in the store, not for a moment longer than its answer', () => {
  it('the same picture again, also when both come at once', async () => {
    const picture = await phonePicture(700, 900);
    const both = await Promise.all([send(picture), send(picture)]);
    expect(both.map(each => each.status).sort()).toEqual([200, 409]);
    expect((await send(picture)).body.code).toBe('file-repeated');
    expect([lying().length, await inDoubt()]).toEqual([1, 1]);
  });

  it('an upload told twice under its key is answered, and lies there once', async () => {
    const before = lying().length;
    const key = { 'idempotency-key': 'told-twice-1' };
    const picture = await phonePicture(720, 900);
    const [first, again] = [await send(picture, 'M03', key), await send(picture, 'M03', key)];
    expect([first.status, again.body]).toEqual([200, first.body]);
    expect(lying().length).toBe(before + 1);
  });

  it('one that comes when no more are taken is refused before anything is put', async () => {
    await send(await phonePicture(730, 900), 'M16');
    const before = [lying().length, await inDoubt()];
    expect((await send(await phonePicture(740, 900), 'M16')).body.code).toBe('too-many-files');
    expect([lying().length, await inDoubt()]).toEqual(before);
  });
});

it('the sweep goes on until nothing is left to look at', async () => {
  await office.platform.pool.query(
    `insert into file_in_doubt (address, application, at)
     select lpad(to_hex(place), 64, '0'), gen_random_uuid(), now() - interval '2 days' from generate_series(1, 1203) as place`,
  );
  const before = await inDoubt();
  await sweepFiles(office.platform, office.files);
  expect(await inDoubt()).toBe(before - 1203);
});

it('three uploads of one person at once; the fourth hears so, and a clerk elsewhere is not kept waiting', async () => {
  const { payload, headers } = multipart(await phonePicture(750, 900));
  const cookie = [...cast.citizen.browser.cookies].map(each => each.join('=')).join('; ');
  await office.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = office.app.server.address() as AddressInfo;
  const { takeInHand } = office.files;
  let taken = 0;
  office.files.takeInHand = person => {
    const held = takeInHand(person);
    taken += 1;
    return held;
  };
  const dripping = Array.from({ length: 3 }, () => {
    const sent = request({
      port,
      method: 'POST',
      path: own('M02'),
      agent: false,
      headers: { ...headers, cookie, 'sec-fetch-site': 'same-origin', 'content-length': payload.length },
    });
    sent.write(payload.subarray(0, 500));
    const answer = once(sent, 'response').then(([came]) => (came as IncomingMessage).statusCode);
    return { sent, answer };
  });
  await expect.poll(() => taken, { timeout: 20_000 }).toBe(3);
  office.files.takeInHand = takeInHand;
  expect((await send(await phonePicture(760, 900))).body).toMatchObject({
    code: 'too-many-requests',
    detail: '您已有 3 个文件正在上传，请等其中一个传完，再传这一个。',
  });
  const other = await office.submitted();
  const clerks = await office.attach(
    cast.clerk.browser,
    `/api/window/applications/${other}/materials/M02/files`,
    await phonePicture(770, 900),
  );
  expect(clerks.status).toBe(200);
  for (const { sent } of dripping) sent.end(payload.subarray(500));
  const ended = await Promise.all(dripping.map(each => each.answer));
  expect(ended.sort()).toEqual([200, 409, 409]);
  expect((await send(await phonePicture(780, 900))).status).toBe(200);
});

it('what one soldier sends in a day is counted, refused or not, and what is too much is said; others go on', async () => {
  const counted = async () => {
    const { rows } = await office.platform.pool.query('select bytes::int from upload_day where person = $1', [
      `citizen:${cast.citizen.id}`,
    ]);
    return rows[0].bytes as number;
  };
  const before = await counted();
  const notAPicture = Buffer.alloc(5000, 'x');
  expect((await send(notAPicture)).status).toBe(422);
  expect(await counted()).toBe(before + 5000);
  await office.platform.pool.query(`update upload_day set bytes = 360 * 1024 * 1024 where person = $1`, [
    `citizen:${cast.citizen.id}`,
  ]);
  const came = await send(await phonePicture(790, 900));
  expect([came.status, came.body.detail]).toEqual([
    429,
    '您今天上传的文件合计已达到 360MB 的上限，这个文件没有上传。请明天再传，或者把材料带到受理窗口。',
  ]);
  const others = await office.draft(cast.otherCitizen.id);
  const url = `/api/applications/${others}/materials/M02/files`;
  expect((await office.attach(cast.otherCitizen.browser, url, await phonePicture(800, 900))).status).toBe(
    200,
  );
});
