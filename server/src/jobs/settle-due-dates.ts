import type { Logger } from 'pino';
import type { Platform } from '../store/platform.ts';
import { eachByItself, inBatches } from './each-by-itself.ts';
import { settle } from './settle.ts';

const atOnce = 500;

/**
 * Next year's notice was published: every open item whose dates were counted by another calendar is counted again, by an
 * explained event each (design.md §3). What ended keeps the calendar it ended by. One application that is broken does not keep the
 * others waiting: it is named in the job's error at the end, which is tried again.
 */
export async function settleDueDates(platform: Platform, logger: Logger): Promise<void> {
  await eachByItself(
    logger,
    {
      broken: 'due dates could not be counted by the new calendar',
      unfinished: 'due dates are not settled',
    },
    inBatches(atOnce, after => countedOtherwise(platform, after)),
    id => settle(platform, id, { type: 'settleClocks' }, `calendar ${platform.calendar.id}`),
    applications =>
      logger.info({ applications, calendar: platform.calendar.id }, 'due dates counted by the new calendar'),
  );
}

/** Applications after this one with an open item that another calendar counted, a batch at a time. */
async function countedOtherwise({ pool, calendar }: Platform, after: string): Promise<string[]> {
  const { rows } = await pool.query<{ application: string }>(
    `select distinct item.application from item join application on application.id = item.application
     where item.status in ('dispatched', 'received', 'paused', 'returned') and application.status = 'accepted'
       and application.state #>> array['items', item.code, 'clocks', 'promised', 'calendarId'] <> $1
       and item.application > $2
     order by item.application limit ${atOnce}`,
    [calendar.id, after],
  );
  return rows.map(({ application }) => application);
}
