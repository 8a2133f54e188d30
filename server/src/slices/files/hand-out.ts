import type { Person } from '@yimen/domain/access/person.ts';
import type { Read } from '@yimen/domain/access/policy.ts';
import { findFile } from '@yimen/domain/application/file.ts';
import { findResultFile } from '@yimen/domain/application/result-file.ts';
import type { FileLine, ResultFileLine } from '@yimen/domain/view/file-line.ts';
import type { Lens } from '@yimen/domain/view/lens.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { smallPicture } from '../../files/intake/picture.ts';
import type { Files } from '../../files/open-files.ts';
import { openFile } from '../../files/sealed-file.ts';
import { sentAs } from '../../files/sent-as.ts';
import { DoorProblem } from '../../http/problem.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { findForReading } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';

type Opening = {
  person: Person;
  params: { id: string; file: string };
  query: { size: 'whole' | 'small' };
  request: FastifyRequest;
  reply: FastifyReply;
};

/**
 * Hands a file out to whoever's view lists it, and to nobody else (law 8): what is not in his view is not there for him. Written
 * into the access log before the first byte; of one's own files small pictures are not, of others' they are. Nothing between may keep it.
 */
export function handingOut(platform: Platform, { objects }: Files) {
  return async (
    { person, params: { id, file }, query: { size }, request, reply }: Opening,
    read: Read | readonly Read[],
    view: (lens: Lens) => Listing,
    item?: string,
  ): Promise<Buffer> => {
    const stored = await findForReading(platform, person, read, id, item);
    const line = listedIn(view(await lensFor(platform, person, stored))).find(each => each.id === file);
    const fact = findFile(stored.state, file) ?? findResultFile(stored.state, file);
    if (line === undefined || fact === null || stored.box === null) throw new DoorProblem('not-found');
    if (size === 'small' && line.format === 'pdf') throw new DoorProblem('not-found');
    const sealed = await objects.find(fact.address);
    if (sealed === null) throw new Error(`file ${file} of application ${id} is not in the object store`);
    const bytes = openFile(sealed, stored.box.dataKey, { application: id, file });
    if (read !== 'readOwn' || size === 'whole')
      await recordAccess(platform, {
        act: 'file-opened',
        person,
        subject: file,
        application: id,
        item: item ?? null,
        ip: request.ip,
      });
    void reply.headers(sentAs(line.format, line.title));
    return size === 'small' ? smallPicture(bytes) : bytes;
  };
}

type Results = { resultFiles: ResultFileLine[] };
/** What a view lists files in: its materials, and the results of its items, or of the one it has. */
type Listing = { materials: { files: FileLine[] }[] } & ({ items: Results[] } | { item: Results });

function listedIn(view: Listing): ResultFileLine[] {
  const items = 'items' in view ? view.items : [view.item];
  return [...view.materials.flatMap(each => each.files), ...items.flatMap(each => each.resultFiles)];
}
