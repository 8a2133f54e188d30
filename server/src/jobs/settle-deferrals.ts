import type { Logger } from 'pino';
import type { Platform } from '../store/platform.ts';
import { eachByItself } from './each-by-itself.ts';
import { settle } from './settle.ts';

/**
 * Every morning: reminds those whose promised material (容缺) is due within days, and ends what a broken promise held. The heart
 * decides which (`acts/settle-deferrals.ts`); two weeks ahead covers its three working days across any holiday. One
 * that is broken does not keep the others waiting: it is named in the job's error at the end, which is tried again.
 */
export async function settleDeferrals(platform: Platform, logger: Logger): Promise<void> {
  const { rows } = await platform.pool.query<{ id: string }>(
    'select id from application where deferral_due <= $1::date + 14 order by deferral_due',
    [platform.today()],
  );
  await eachByItself(
    logger,
    { broken: 'a deferred material could not be settled', unfinished: 'deferred materials are not settled' },
    rows.map(({ id }) => id),
    id => settle(platform, id, { type: 'settleDeferrals' }, 'deferrals'),
    applications => logger.info({ applications }, 'deferred materials reminded of or lapsed'),
  );
}
