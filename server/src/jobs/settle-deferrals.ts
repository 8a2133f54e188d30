import type { Logger } from 'pino';
import type { Platform } from '../store/platform.ts';
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
  const broken: string[] = [];
  let applications = 0;
  for (const { id } of rows) {
    try {
      applications += await settle(platform, id, { type: 'settleDeferrals' }, 'deferrals');
    } catch (error) {
      logger.error({ application: id, err: error }, 'a deferred material could not be settled');
      broken.push(id);
    }
  }
  if (applications > 0) logger.info({ applications }, 'deferred materials reminded of or lapsed');
  if (broken.length > 0) throw new Error(`deferred materials are not settled: ${broken.join(', ')}`);
}
