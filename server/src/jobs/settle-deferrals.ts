import type { Logger } from 'pino';
import type { Platform } from '../store/platform.ts';
import { settleEach } from './settle-each.ts';

/**
 * Every morning: reminds those whose promised material (容缺) is due within days, and ends what a broken promise held. The heart
 * decides which (`acts/settle-deferrals.ts`); two weeks ahead covers its three working days across any holiday.
 */
export async function settleDeferrals(platform: Platform, logger: Logger): Promise<void> {
  const { rows } = await platform.pool.query<{ id: string }>(
    'select id from application where deferral_due <= $1::date + 14 order by deferral_due',
    [platform.today()],
  );
  const ids = rows.map(({ id }) => id);
  const applications = await settleEach(platform, ids, { type: 'settleDeferrals' }, 'deferrals');
  if (applications > 0) logger.info({ applications }, 'deferred materials reminded of or lapsed');
}
