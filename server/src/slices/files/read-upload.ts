import type { FastifyRequest } from 'fastify';
import { type Fault, faultSentences } from '../../files/intake/fault.ts';
import { DoorProblem } from '../../http/problem.ts';

/** The one file of a multipart request, read whole, and what it is called there. Stops reading where it becomes too big. */
export async function readUpload(
  request: FastifyRequest,
): Promise<{ bytes: Buffer; name: string | undefined }> {
  if (!request.isMultipart()) throw new DoorProblem('file-refused');
  const part = await request.file().catch(refuse);
  if (part === undefined || part.fieldname !== 'file') throw new DoorProblem('file-refused');
  return { bytes: await part.toBuffer().catch(refuse), name: part.filename };
}

function refuse(error: { code?: string }): never {
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') throw refused('too-big');
  throw new DoorProblem('file-refused');
}

function refused(fault: Fault): DoorProblem {
  return new DoorProblem('file-refused', { detail: faultSentences[fault], about: [fault] });
}
