import { randomUUID } from 'node:crypto';
import type { Person } from '@yimen/domain/access/person.ts';
import type { FileFormat } from '@yimen/domain/application/file.ts';
import { departmentView } from '@yimen/domain/view/department-view.ts';
import type { FastifyRequest } from 'fastify';
import { noteInDoubt } from '../../files/in-doubt.ts';
import type { Files } from '../../files/open-files.ts';
import { receiving } from '../../files/read-upload.ts';
import { sealTicket } from '../../files/result-ticket.ts';
import { sealFile } from '../../files/sealed-file.ts';
import { DoorProblem } from '../../http/problem.ts';
import { sm3Hex } from '../../seal/digest.ts';
import { findForReading } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';

type Upload = { person: Person; params: { id: string; item: string }; request: FastifyRequest };
type Answer = { ticket: string; name: string; format: FileFormat; pages: number };

/**
 * A file for the result of an item its office is about to grant (decision 0026): may he conclude it, before a byte is read → counted → intake → sealed →
 * put where it will stay. No act yet: the answer is a ticket that the conclusion brings back. One that never comes back is swept after a day.
 */
export function attachingToResult(platform: Platform, files: Files) {
  return async ({ person, params: { id, item }, request }: Upload): Promise<Answer> => {
    const stored = await findForReading(platform, person, 'readItem', id, item);
    if (person.kind !== 'staff' || stored.box === null) throw new DoorProblem('not-found');
    const { offers } = departmentView(await lensFor(platform, person, stored), item);
    const offer = offers.find(each => each.act === 'conclude');
    if (offer === undefined) throw new DoorProblem('not-found');
    if (offer.why !== null) throw new DoorProblem('file-refused', { detail: offer.why });
    const { dataKey } = stored.box;
    return receiving(platform, files, request, async ({ format, bytes, pages }, name) => {
      const file = randomUUID();
      const { address, sealed } = sealFile(bytes, dataKey, { application: id, file });
      await noteInDoubt(platform, id, address);
      await files.objects.put(address, sealed);
      const given = { file, format, bytes: bytes.length, pages, address };
      const ticket = { given, name, digest: sm3Hex(bytes), at: platform.now() };
      const place = { application: id, item, person: person.id };
      return { ticket: sealTicket(ticket, dataKey, place), name, format, pages };
    });
  };
}
