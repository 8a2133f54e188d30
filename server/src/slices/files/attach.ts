import { randomUUID } from 'node:crypto';
import type { Person } from '@yimen/domain/access/person.ts';
import { giverOf } from '@yimen/domain/application/file.ts';
import { objectToGiving } from '@yimen/domain/application/giving.ts';
import { answersOf, type Lens } from '@yimen/domain/view/lens.ts';
import type { FastifyRequest } from 'fastify';
import type { Files } from '../../files/open-files.ts';
import { putFor } from '../../files/put-for.ts';
import { receiving } from '../../files/read-upload.ts';
import { sealFile } from '../../files/sealed-file.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { sm3Hex } from '../../seal/digest.ts';
import { act } from '../../store/act.ts';
import type { Queryable, Stored } from '../../store/find-application.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';
import { refuseBeforeMaking } from '../../store/rehearse.ts';

type Upload = {
  person: Person;
  key: string | null;
  params: { id: string; material: string };
  query: { replaces?: string | undefined };
  request: FastifyRequest;
};

/** The view that answers, of whoever gave or took away. */
export type View<V> = (
  platform: Platform,
  person: Person,
  stored: Stored,
  by: { connection: Queryable },
) => Promise<V>;

/**
 * One upload, one act (law 2): may he, before a byte is read → counted → intake → would it be refused → sealed → put where it will stay →
 * the act. The same key with the same contents gets the first answer again, and what comes to nothing leaves nothing behind.
 */
export function attaching(platform: Platform, files: Files) {
  return async <V>(
    { person, key, params: { id, material }, query: { replaces }, request }: Upload,
    read: 'readOwn' | 'readForWindow',
    view: View<V>,
  ): Promise<V> => {
    const stored = await findForReading(platform, person, read, id);
    refuseBeforehand(await lensFor(platform, person, stored), person, material);
    if (stored.box === null) throw new DoorProblem('not-found');
    const { dataKey } = stored.box;
    return receiving(platform, files, request, async ({ format, bytes, pages }, name) => {
      const file = randomUUID();
      const made = sealFile(bytes, dataKey, { application: id, file });
      const digest = sm3Hex(bytes);
      const given = { file, material, format, bytes: bytes.length, pages, address: made.address };
      const command = { type: 'attachFile' as const, given, name, digest, replaces };
      const sameAs = ['attachFile', material, digest, ...(replaces === undefined ? [] : [replaces])];
      const asked = { person, command, id, key, sameAs };
      await refuseBeforeMaking(platform, asked);
      return putFor(platform, files, id, [made], seen =>
        act(platform, asked, ({ stored, connection }) => {
          seen(stored);
          return view(platform, person, readableBy(person, read, stored), { connection });
        }),
      );
    });
  };
}

/** What cannot come to anything is refused before it is read. “Too many” may be the second telling of an upload that came in. */
function refuseBeforehand(lens: Lens, person: Person, material: string): void {
  if (person.kind === 'stranger') throw new DoorProblem('not-signed-in');
  const refusal = objectToGiving(lens.application, lens.service, answersOf(lens), giverOf(person), material);
  if (refusal !== null && refusal.code !== 'too-many-files') throw new RefusedAct(refusal);
}
