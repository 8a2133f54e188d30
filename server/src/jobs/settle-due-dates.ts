import type { Logger } from 'pino';
import { RefusedAct } from '../http/problem.ts';
import { act } from '../store/act.ts';
import type { Platform } from '../store/platform.ts';

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
  for (const { application } of rows) {
    const request = {
      person: { kind: 'system' as const, id: `calendar ${platform.calendar.id}` },
      command: { type: 'settleClocks' as const },
      id: application,
    };
    await act(platform, request, () => null).catch((error: unknown) => {
      if (!(error instanceof RefusedAct)) throw error;
    });
  }
  if (rows.length > 0)
    logger.info(
      { applications: rows.length, calendar: platform.calendar.id },
      'due dates counted by the new calendar',
    );
}
