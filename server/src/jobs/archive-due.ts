import type { Logger } from 'pino';
import { archiveApplication } from '../archive/archive-application.ts';
import { unfinishedBatches, workOff } from '../archive/batch.ts';
import type { Files } from '../files/open-files.ts';
import { RefusedAct } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';

const atOnce = 200;

/**
 * Every night, and at a start: archives what has been over for as long as its service says (`archive.after`), and goes on with batches
 * that were broken off. What something stands in the way of waits. One that is broken does not keep the others waiting: it is named in
 * the job's error at the end, which is tried again.
 */
export async function archiveDue(platform: Platform, files: Files, logger: Logger): Promise<void> {
  for (const batch of await unfinishedBatches(platform)) await workOff(platform, files, batch);
  const broken: string[] = [];
  let archived = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await platform.pool.query<{ id: string }>(
      `select id from application where status in ('concluded', 'refused', 'withdrawn') and data_key is not null and id > $1 order by id limit ${atOnce}`,
      [after],
    );
    for (const { id } of rows) {
      const person = { kind: 'system' as const, id: 'archive' };
      await archiveApplication(platform, files, { person, id }, () => null).then(
        () => {
          archived += 1;
        },
        (error: unknown) => {
          if (error instanceof RefusedAct) return;
          logger.error({ application: id, err: error }, 'a case could not be archived');
          broken.push(id);
        },
      );
    }
    if (rows.length < atOnce) break;
    after = rows.at(-1)!.id;
  }
  if (archived > 0) logger.info({ applications: archived }, 'cases archived');
  if (broken.length > 0) throw new Error(`cases are not archived: ${broken.join(', ')}`);
}
