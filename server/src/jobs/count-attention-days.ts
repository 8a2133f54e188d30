import type { Logger } from 'pino';
import { countedBy, countedByName } from '../store/attention-columns.ts';
import { countAttention } from '../store/count-attention.ts';
import type { Platform } from '../store/platform.ts';

const atOnce = 500;
const hour = 60 * 60 * 1000;
/** By what everything was counted last, and when; a process that has just started knows nothing and looks. */
const counted = new WeakMap<object, { by: string; at: number }>();

/**
 * A new calendar, other thresholds, or rows from before their days were kept (R6.2): every open item is told anew from which days it calls for
 * attention, a batch at a time. Every minute it asks which thresholds hold; it looks for rows that say otherwise, so after a stop it goes on where it stood,
 * and once an hour it finds what another process still wrote by the old ones.
 */
export async function countAttentionDays(platform: Platform, logger: Logger, batch = atOnce): Promise<void> {
  await platform.learnThresholds();
  const by = countedByName(countedBy(platform));
  const last = counted.get(platform);
  const now = Date.parse(platform.now());
  if (last?.by === by && now - last.at < hour) return;
  let applications = 0;
  let items = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const one = await countAttention(platform, after, batch);
    applications += one.seen;
    items += one.counted;
    if (one.seen > 0) logger.info({ applications, items, by }, 'days of attention are counted');
    if (one.seen < batch) break;
    after = one.last;
  }
  counted.set(platform, { by, at: now });
}
