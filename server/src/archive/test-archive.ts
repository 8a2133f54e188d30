// For tests only: a case that has ended, and a package taken apart and put together again.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { registerEleven } from '@yimen/demo/registration.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { openPromise } from 'yauzl';
import { noteInDoubt } from '../files/in-doubt.ts';
import type { Files } from '../files/open-files.ts';
import { sealFile } from '../files/sealed-file.ts';
import { type DataKey, unwrapDataKey } from '../seal/data-key.ts';
import { sm3Hex } from '../seal/digest.ts';
import type { Stored } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { acceptedEleven, acted, results, staff } from '../store/test-platform.ts';
import { openPieces } from './pieces.ts';
import { openZip } from './zip-writer.ts';

const clerk = staff('440781-window', 'clerk');

/** Handed in for all eleven with one file, then not accepted, or taken back by the soldier before it was. */
export async function endedUnaccepted(
  platform: Platform,
  files: Files,
  ending: 'refused' | 'withdrawn',
): Promise<string> {
  const register = {
    ...registerEleven({ id: randomUUID(), applicant: randomUUID() }),
    next: 'hold' as const,
  };
  const stored = await acted(platform, clerk, register.id, register);
  await attachPicture(platform, files, stored, 40_000);
  const note = '退役行政介绍信上写明的安置地在外市。';
  if (ending === 'refused')
    await acted(platform, clerk, register.id, { type: 'refuse', reason: 'not-settled-here', note });
  else await acted(platform, { kind: 'citizen', id: register.applicant }, register.id, { type: 'withdraw' });
  return register.id;
}

async function attachPicture(
  platform: Platform,
  files: Files,
  { state: { id }, box }: Stored,
  bytes: number,
): Promise<void> {
  const picture = Buffer.alloc(bytes, 'x');
  const file = randomUUID();
  const { address, sealed } = sealFile(picture, box!.dataKey, { application: id, file });
  await noteInDoubt(platform, id, address);
  await files.objects.put(address, sealed);
  const given = { file, material: 'M16', format: 'jpeg' as const, bytes, pages: 1, address };
  await acted(platform, clerk, id, { type: 'attachFile', given, name: '照片', digest: sm3Hex(picture) });
}

/** All eleven granted, one with its certificate as a file, what is on paper delivered, one file of this many bytes among the materials. */
export async function concludedEleven(platform: Platform, files: Files, bytes = 40_000): Promise<string> {
  const stored = await acceptedEleven(platform);
  const { state } = stored;
  const { id } = state;
  await attachPicture(platform, files, stored, bytes);
  for (const code of Object.keys(state.items).sort()) {
    const by = staff(state.items[code]!.agency, 'handler');
    const act = (person: Person, body: object) =>
      acted(platform, person, id, { item: code, seen: null, ...body } as Command);
    if (code === '07') await act(by, { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' });
    await act(by, { type: 'receive' });
    const certificate = code === '02' && { files: [await certificateFor(files, id, stored.box!.dataKey)] };
    await act(by, { type: 'conclude', outcome: 'granted', result: results[code], ...certificate });
  }
  for (const item of ['02', '11'])
    await acted(platform, clerk, id, { type: 'deliver', item, seen: null, way: 'pickup' });
  return id;
}

/** A file of a result, lying sealed. */
async function certificateFor(files: Files, application: string, dataKey: DataKey) {
  const bytes = Buffer.from('%PDF-1.7 the certificate');
  const file = randomUUID();
  const { address, sealed } = sealFile(bytes, dataKey, { application, file });
  await files.objects.put(address, sealed);
  const given = { file, format: 'pdf', bytes: bytes.length, pages: 1, address };
  return { given, name: '证照.pdf', digest: sm3Hex(bytes) };
}

/** The archived package as one file on disk. */
export async function packageOf(
  { db, keys }: Platform,
  files: Files,
  application: string,
  path: string,
): Promise<void> {
  const row = await db
    .selectFrom('archive')
    .selectAll()
    .where('application', '=', application)
    .executeTakeFirstOrThrow();
  const dataKey = unwrapDataKey(row.data_key, keys, row.package);
  const pieces: Buffer[] = [];
  for await (const piece of openPieces(files, { package: row.package, dataKey, pieces: row.pieces }))
    pieces.push(piece);
  writeFileSync(path, Buffer.concat(pieces));
}

export type Parts = Map<string, Buffer>;

export async function takenApart(path: string): Promise<Parts> {
  const parts: Parts = new Map();
  const zip = await openPromise(path, { autoClose: false });
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  zip.close();
  return parts;
}

export async function putTogether(parts: Parts, path: string): Promise<void> {
  const zip = openZip('2026-12-01');
  const chunks: Buffer[] = [];
  const reading = (async () => {
    for await (const chunk of zip.output) chunks.push(chunk);
  })();
  for (const [name, bytes] of parts) await zip.add(name, bytes);
  zip.end();
  await reading;
  writeFileSync(path, Buffer.concat(chunks));
}
