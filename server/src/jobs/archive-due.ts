import type { Logger } from 'pino';
import { archiveApplication } from '../archive/archive-application.ts';
import { unfinishedBatches, workOff } from '../archive/batch.ts';
import type { Files } from '../files/open-files.ts';
import { RefusedAct } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { eachByItself, inBatches } from './each-by-itself.ts';

const atOnce = 200;

/**
 * Every night, and at a start: archives what has been over for as long as its service says (`archive.after`), and goes on with batches
 * that were broken off. What something stands in the way of waits. One that is broken does not keep the others waiting: it is named in
 * the job's error at the end, which is tried again.
 */
export async function archiveDue(platform: Platform, files: Files, logger: Logger): Promise<void> {
  for (const batch of await unfinishedBatches(platform)) await workOff(platform, files, batch);
  await eachByItself(
    logger,
    { broken: 'a case could not be archived', unfinished: 'cases are not archived' },
    inBatches(atOnce, after => over(platform, after)),
    id => archived(platform, files, id),
    applications => logger.info({ applications }, 'cases archived'),
  );
}

/** Cases after this one that have ended and are not erased, a batch at a time. */
async function over({ pool }: Platform, after: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from application where status in ('concluded', 'refused', 'withdrawn') and data_key is not null and id > $1 order by id limit ${atOnce}`,
    [after],
  );
  return rows.map(({ id }) => id);
}

/** 1, or 0 where something stands in the way still. */
async function archived(platform: Platform, files: Files, id: string): Promise<number> {
  const person = { kind: 'system' as const, id: 'archive' };
  return archiveApplication(platform, files, { person, id }, () => 1).catch((error: unknown) => {
    if (error instanceof RefusedAct) return 0;
    throw error;
  });
}
