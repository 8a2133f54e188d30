import multipart from '@fastify/multipart';
import type { Person } from '@yimen/domain/access/person.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { turnOf } from '../aside/turn.ts';
import { DoorProblem } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { countUpload } from './count-upload.ts';
import type { Held } from './in-hand.ts';
import { displayName } from './intake/display-name.ts';
import type { Taken } from './intake/examine.ts';
import { type Fault, faultSentences } from './intake/fault.ts';
import { limits } from './intake/limits.ts';
import { ScannerAway } from './intake/scanner.ts';
import { takeIn } from './intake/take-in.ts';
import { tooManyUploads } from './intake/workbench.ts';
import type { Files } from './open-files.ts';

/** Routes that take one file each are opened inside. */
export function openUploads(app: FastifyInstance, routes: (room: FastifyInstance) => void): void {
  void app.register(async room => {
    await room.register(multipart, { limits: { files: 1, parts: 1, fileSize: limits.bytes } });
    routes(room);
  });
}

/**
 * The one file of a request, counted and taken in as a stranger gives it, under a clean name, while whoever gives it has a place
 * for it; then what is done with it.
 */
export function receiving<A>(
  platform: Platform,
  files: Files,
  request: FastifyRequest,
  keep: (taken: Taken, name: string) => Promise<A>,
): Promise<A> {
  return receivingBytes(platform, files, request, async (bytes, name) =>
    keep(await takenIn(bytes, files, request.person), displayName(name)),
  );
}

/** The same for a file that is read and not kept: counted, but not looked into here. Whoever reads it guards himself against what is in it. */
export async function receivingBytes<A>(
  platform: Platform,
  files: Files,
  request: FastifyRequest,
  read: (bytes: Buffer, name: string | undefined) => Promise<A>,
): Promise<A> {
  const { person } = request;
  const held = files.takeInHand(person);
  try {
    const { bytes, name } = await readUpload(request, held);
    await countUpload(platform, person, bytes.length);
    return await read(bytes, name);
  } finally {
    held.letGo();
  }
}

/** The one file of a multipart request, read whole, and what it is called there. What is too big, or more than can be held now, is not kept. */
async function readUpload(
  request: FastifyRequest,
  held: Held,
): Promise<{ bytes: Buffer; name: string | undefined }> {
  if (!request.isMultipart()) throw new DoorProblem('file-refused');
  const part = await request.file().catch(refuse);
  if (part === undefined || part.fieldname !== 'file') throw new DoorProblem('file-refused');
  return { bytes: await read(part.file, held).catch(refuse), name: part.filename };
}

/** Read to its end also when it is refused, because a browser that is still sending hears no answer. */
async function read(file: AsyncIterable<Buffer> & { truncated?: boolean }, held: Held): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let fits = true;
  for await (const piece of file) {
    fits = fits && held.more(piece.length);
    if (fits) pieces.push(piece);
    else pieces.length = 0;
  }
  if (file.truncated === true) throw refused('too-big');
  if (!fits) throw new DoorProblem('busy', { detail: tooManyUploads });
  return Buffer.concat(pieces);
}

async function takenIn(bytes: Buffer, files: Files, person: Person): Promise<Taken> {
  const intake = await takeIn(bytes, files, turnOf(person)).catch((error: unknown) => {
    throw error instanceof ScannerAway ? new DoorProblem('file-check-away') : error;
  });
  if (intake.ok) return intake;
  throw refused(intake.fault);
}

function refuse(error: { code?: string }): never {
  if (error instanceof DoorProblem) throw error;
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') throw refused('too-big');
  throw new DoorProblem('file-refused');
}

function refused(fault: Fault): DoorProblem {
  return new DoorProblem('file-refused', { detail: faultSentences[fault], about: [fault] });
}
