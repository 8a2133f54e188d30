import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DoorProblem } from '../http/problem.ts';
import { displayName } from './intake/display-name.ts';
import { type Fault, faultSentences } from './intake/fault.ts';
import { limits } from './intake/limits.ts';
import { ScannerAway } from './intake/scanner.ts';
import { type Taken, takeIn } from './intake/take-in.ts';
import type { Files } from './open-files.ts';

/** Uploads held in memory at once: each is at most 12 MB, and whoever comes when all places are taken tries again. */
const places = 24;
let underWay = 0;

/** Routes that take one file each are opened inside. */
export function openUploads(app: FastifyInstance, routes: (room: FastifyInstance) => void): void {
  void app.register(async room => {
    await room.register(multipart, { limits: { files: 1, parts: 1, fileSize: limits.bytes } });
    routes(room);
  });
}

/** The one file of a request, taken in as a stranger gives it, under a clean name, while there is a place for it; then what is done with it. */
export async function receiving<A>(
  request: FastifyRequest,
  files: Files,
  keep: (taken: Taken, name: string) => Promise<A>,
): Promise<A> {
  if (underWay >= places) throw new DoorProblem('too-many-requests');
  underWay += 1;
  try {
    const { bytes, name } = await readUpload(request);
    return await keep(await takenIn(bytes, files), displayName(name));
  } finally {
    underWay -= 1;
  }
}

/** The one file of a multipart request, read whole, and what it is called there. Stops reading where it becomes too big. */
async function readUpload(request: FastifyRequest): Promise<{ bytes: Buffer; name: string | undefined }> {
  if (!request.isMultipart()) throw new DoorProblem('file-refused');
  const part = await request.file().catch(refuse);
  if (part === undefined || part.fieldname !== 'file') throw new DoorProblem('file-refused');
  return { bytes: await part.toBuffer().catch(refuse), name: part.filename };
}

async function takenIn(bytes: Buffer, { scan }: Files): Promise<Taken> {
  const intake = await takeIn(bytes, scan).catch((error: unknown) => {
    throw error instanceof ScannerAway ? new DoorProblem('file-check-away') : error;
  });
  if (intake.ok) return intake;
  throw refused(intake.fault);
}

function refuse(error: { code?: string }): never {
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') throw refused('too-big');
  throw new DoorProblem('file-refused');
}

function refused(fault: Fault): DoorProblem {
  return new DoorProblem('file-refused', { detail: faultSentences[fault], about: [fault] });
}
