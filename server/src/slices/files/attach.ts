import { randomUUID } from 'node:crypto';
import type { Person } from '@yimen/domain/access/person.ts';
import { giverOf } from '@yimen/domain/application/file.ts';
import { objectToGiving } from '@yimen/domain/application/giving.ts';
import { answersOf, type Lens } from '@yimen/domain/view/lens.ts';
import type { FastifyRequest } from 'fastify';
import { noteInDoubt } from '../../files/in-doubt.ts';
import { displayName } from '../../files/intake/display-name.ts';
import { faultSentences } from '../../files/intake/fault.ts';
import { ScannerAway } from '../../files/intake/scanner.ts';
import { type Taken, takeIn } from '../../files/intake/take-in.ts';
import type { Files } from '../../files/open-files.ts';
import { sealFile } from '../../files/sealed-file.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { sm3Hex } from '../../seal/digest.ts';
import { act } from '../../store/act.ts';
import type { Queryable, Stored } from '../../store/find-application.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';
import { readUpload } from './read-upload.ts';

type Upload = {
  person: Person;
  key: string | null;
  params: { id: string; material: string };
  request: FastifyRequest;
};

/** The view that answers, of whoever gave or took away. */
export type View<V> = (
  platform: Platform,
  person: Person,
  stored: Stored,
  by: { connection: Queryable },
) => Promise<V>;

/** Uploads held in memory at once: each is at most 12 MB, and whoever comes when all places are taken tries again. */
const places = 24;

/**
 * One upload, one act (law 2): may he, before a byte is read → intake → sealed → put where it will stay → the act. The same key with the
 * same contents gets the first answer again. What an act that fails leaves behind is noted before and swept a day later.
 */
export function attaching(platform: Platform, files: Files) {
  let underWay = 0;
  return async <V>(
    { person, key, params: { id, material }, request }: Upload,
    read: 'readOwn' | 'readForWindow',
    view: View<V>,
  ): Promise<V> => {
    const stored = await findForReading(platform, person, read, id);
    refuseBeforehand(await lensFor(platform, person, stored), person, material);
    if (stored.box === null) throw new DoorProblem('not-found');
    if (underWay >= places) throw new DoorProblem('too-many-requests');
    underWay += 1;
    try {
      const upload = await readUpload(request);
      const taken = await takenIn(upload.bytes, files);
      const { format, bytes, pages } = taken;
      const file = randomUUID();
      const { address, sealed } = sealFile(bytes, stored.box.dataKey, { application: id, file });
      await noteInDoubt(platform, id, address);
      await files.objects.put(address, sealed);
      const digest = sm3Hex(bytes);
      const given = { file, material, format, bytes: bytes.length, pages, address };
      const command = { type: 'attachFile' as const, given, name: displayName(upload.name), digest };
      return await act(
        platform,
        { person, command, id, key, sameAs: ['attachFile', material, digest] },
        ({ stored, connection }) => view(platform, person, readableBy(person, read, stored), { connection }),
      );
    } finally {
      underWay -= 1;
    }
  };
}

/** What cannot come to anything is refused before it is read. “Too many” may be the second telling of an upload that came in. */
function refuseBeforehand(lens: Lens, person: Person, material: string): void {
  if (person.kind === 'stranger') throw new DoorProblem('not-signed-in');
  const refusal = objectToGiving(lens.application, lens.service, answersOf(lens), giverOf(person), material);
  if (refusal !== null && refusal.code !== 'too-many-files') throw new RefusedAct(refusal);
}

async function takenIn(bytes: Buffer, { scan }: Files): Promise<Taken> {
  const intake = await takeIn(bytes, scan).catch((error: unknown) => {
    throw error instanceof ScannerAway ? new DoorProblem('file-check-away') : error;
  });
  if (intake.ok) return intake;
  throw new DoorProblem('file-refused', { detail: faultSentences[intake.fault], about: [intake.fault] });
}
