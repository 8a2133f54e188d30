import { Readable } from 'node:stream';
import type { archiveRoutes } from '@yimen/contract/routes/archive.ts';
import { archiveWithin } from '../../archive/archive-within.ts';
import { folderOf } from '../../archive/format.ts';
import { openPieces } from '../../archive/pieces.ts';
import type { Files } from '../../files/open-files.ts';
import { disposition } from '../../http/disposition.ts';
import type { Asked } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { unwrapDataKey } from '../../seal/data-key.ts';
import type { Platform } from '../../store/platform.ts';

/** A package on its way out, a piece at a time, each proven before it is given; on record before the first (等保 2.0). */
export async function downloadPackage(
  platform: Platform,
  files: Files,
  { person, params: { id }, request, reply }: Asked<(typeof archiveRoutes)['downloadPackage']>,
): Promise<Readable> {
  const row = await archiveWithin(platform, person)
    .selectAll()
    .where('application', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new DoorProblem('not-found');
  await recordAccess(platform, {
    act: 'archive-downloaded',
    person,
    subject: row.archive_number,
    application: id,
    ip: request.ip,
  });
  const dataKey = unwrapDataKey(row.data_key, platform.keys, row.package);
  const name = `归档信息包 ${folderOf(row.archive_number)}.zip`;
  void reply.headers({
    'content-disposition': disposition('attachment', `${row.number}.zip`, name),
    'content-length': String(row.bytes),
    'cache-control': 'no-store',
  });
  return Readable.from(openPieces(files, { package: row.package, dataKey, pieces: row.pieces }), {
    objectMode: false,
  });
}
