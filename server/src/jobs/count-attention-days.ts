import type { Logger } from 'pino';
import { countAttention } from '../store/count-attention.ts';
import type { Platform } from '../store/platform.ts';

const atOnce = 500;

/**
 * A new calendar, other thresholds, or rows from before their days were kept (R6.2): every open item is told anew from which days it calls for
 * attention, a batch at a time. It looks for rows that say otherwise, so after a stop it goes on where it stood.
 */
export async function countAttentionDays(platform: Platform, logger: Logger, batch = atOnce): Promise<void> {
  let applications = 0;
  let items = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { seen, counted, last } = await countAttention(platform, after, batch);
    applications += seen;
    items += counted;
    if (seen > 0)
      logger.info(
        { applications, items, thresholds: platform.thresholds().number, calendar: platform.calendar.id },
        'days of attention are counted',
      );
    if (seen < batch) return;
    after = last;
  }
}
