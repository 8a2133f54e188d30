import type { JobHelpers } from 'graphile-worker';
import type { Logger } from 'pino';
import { countBoard } from '../store/board/count-board.ts';
import { fillDaysTaken } from '../store/fill-days-taken.ts';
import type { Platform } from '../store/platform.ts';

const halfMinute = 30_000;
const atOnce = 500;
const rest = 2;

/** Every minute, and half a minute after it: what changed is counted (decision 0033), so that no figure is older than a minute. */
export async function countBoardEachMinute(platform: Platform, { addJob }: JobHelpers): Promise<void> {
  await countRestfully(platform);
  const runAt = new Date(Date.now() + halfMinute);
  await addJob('count-board-again', {}, { jobKey: 'count-board-again', runAt });
}

/** As the job counts: nobody waits for it, and acts come first (`bench/million` prints what they notice). */
export async function countRestfully(platform: Platform): Promise<number | null> {
  return countBoard(platform, { rest });
}

/** At every start and every night: decided items that have no days yet get them, and every application's revision is compared, so that nothing stays uncounted. */
export async function compareBoard(platform: Platform, logger: Logger): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const batch = await fillDaysTaken(platform, after, atOnce);
    if (batch.seen < atOnce) break;
    after = batch.last;
  }
  const changed = await countBoard(platform, { everything: true, rest });
  if (changed !== null && changed > 0) logger.info({ applications: changed }, 'the board is counted');
}
