import { readdirSync } from 'node:fs';
import { filesOf } from '@yimen/domain/application/file.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { clamdScanner } from '../../files/intake/scanner.ts';
import { eicar, findsEicar, openClamd } from '../../files/intake/test-clamd.ts';
import { pdf, phonePicture } from '../../files/intake/test-specimens.ts';
import { findApplication } from '../../store/find-application.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Office, openOffice } from '../test-office.ts';

/** The virus scanner as a process of its own behind a socket: until it has said “clean”, a file is nowhere but in the request (decision 0010). */
let office: Office;
let cast: Cast;
let id: string;
let clamd: Awaited<ReturnType<typeof openClamd>>;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  id = await office.submitted();
});
afterAll(() => office.close());
afterEach(() => clamd.close());

const url = () => `/api/window/applications/${id}/materials/M02/files`;
const send = (bytes: Buffer, key: string) =>
  office.attach(cast.clerk.browser, url(), bytes, { 'idempotency-key': key });
const open = async (answer: Parameters<typeof openClamd>[0], port?: number) => {
  clamd = await openClamd(answer, port);
  office.files.scan = clamdScanner({ host: '127.0.0.1', port: clamd.port });
};
const lying = () =>
  readdirSync(office.files.folder, { recursive: true, encoding: 'utf8' }).filter(path => path.length > 64);
const given = async () => filesOf((await findApplication(office.platform, id))!.state).length;

it('a virus is refused wherever in the file it stands, and leaves nothing', async () => {
  await open(findsEicar);
  const picture = Buffer.concat([await phonePicture(), eicar]);
  const paper = pdf({ objects: [`7 0 obj (${eicar.toString('latin1')}) endobj\n`] });
  for (const [place, bytes] of [picture, paper].entries()) {
    const { status, body } = await send(bytes, `virus-in-a-file-${place}`);
    expect([status, body.code, body.about]).toEqual([422, 'file-refused', ['infected']]);
  }
  expect([lying(), await given()]).toEqual([[], 0]);
});

it('nothing lies anywhere while the scanner looks, and it is taken in once it has said “clean”', async () => {
  const seen: string[][] = [];
  await open(whole => {
    seen.push(lying());
    return findsEicar(whole);
  });
  expect((await send(await phonePicture(), 'clean-picture-1')).status).toBe(200);
  expect([seen, lying().length, await given()]).toEqual([[[]], 1, 1]);
});

it('with the scanner down nothing is taken; when it is up again the same upload goes through, once', async () => {
  await open(findsEicar);
  const { port } = clamd;
  await clamd.close();
  const before = await given();
  const picture = await phonePicture(1000, 700);
  const away = await send(picture, 'scanner-away-1');
  expect([away.status, away.body.code]).toEqual([503, 'file-check-away']);
  expect([lying().length, await given()]).toEqual([before, before]);
  await open(findsEicar, port);
  expect((await send(picture, 'scanner-away-1')).status).toBe(200);
  expect((await send(picture, 'scanner-away-1')).status).toBe(200);
  expect(await given()).toBe(before + 1);
});

it('a scanner that hangs up in the middle, or says what is neither yes nor no, is taken for no answer', async () => {
  for (const words of [null, 'INSTREAM size limit exceeded. ERROR']) {
    await open(() => words);
    expect((await send(await phonePicture(1100, 800), 'scanner-odd')).status).toBe(503);
    await clamd.close();
  }
});
