import type { Logger } from 'pino';
import { fillSaved } from '../store/fill-saved.ts';
import type { Platform } from '../store/platform.ts';

const atOnce = 500;

/** Cases that ended before their savings were kept count too (R4.3): looked at once at every start, a batch at a time, until none is left. */
export async function fillSavedColumns(platform: Platform, logger: Logger): Promise<void> {
  let filled = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const batch = await fillSaved(platform, after, atOnce);
    filled += batch.filled;
    if (batch.seen < atOnce) break;
    after = batch.last;
  }
  if (filled > 0) logger.info({ applications: filled }, 'what older cases saved is counted');
}
