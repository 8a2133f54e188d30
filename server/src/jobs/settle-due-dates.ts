import type { Logger } from 'pino';
import type { Platform } from '../store/platform.ts';
import { settleEach } from './settle-each.ts';

/**
 * Next year's notice was published: every open item whose dates were counted by another calendar is counted again, by an
 * explained event each (design.md §3). Where nothing moves, nothing is written.
 */
export async function settleDueDates(platform: Platform, logger: Logger): Promise<void> {
  const { rows } = await platform.pool.query<{ application: string }>(
    `select distinct item.application from item join application on application.id = item.application
     where item.status in ('dispatched', 'received', 'paused', 'returned') and application.status = 'accepted'
       and exists (select 1 from jsonb_path_query(application.state -> 'items', '$.*.clocks.promised.calendarId') as counted (by)
                   where counted.by <> to_jsonb($1::text))`,
    [platform.calendar.id],
  );
  const ids = rows.map(({ application }) => application);
  const settled = await settleEach(
    platform,
    ids,
    { type: 'settleClocks' },
    `calendar ${platform.calendar.id}`,
  );
  if (settled > 0)
    logger.info(
      { applications: settled, calendar: platform.calendar.id },
      'due dates counted by the new calendar',
    );
}
