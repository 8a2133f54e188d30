import type { Application } from '@yimen/domain/application/application.ts';
import { cardsDue } from '@yimen/domain/oversight/cards-due.ts';
import type { Platform } from './platform.ts';

/** How far back an item that has ended is still looked at: longer than the platform ever stands still. */
const days = 60;

/**
 * Applications after this id that call for a card today which they have not got (R6.2): the rows of `item` say which to look at (open
 * and late, or not long ago ended late or against the applicant), the heart says of each whether a card is due. One batch; `next` is
 * where to go on, null at the end.
 */
export async function findCardDue(
  platform: Platform,
  after: string,
  atOnce: number,
): Promise<{ due: string[]; next: string | null }> {
  const { calendar, pool } = platform;
  const told = {
    today: platform.today(),
    calendar,
    thresholds: platform.thresholds(),
    every: platform.everyThresholds(),
  };
  const { rows } = await pool.query<{ id: string; state: Application }>(
    `select id, state from application where id in (
       select application from item
         where status <> 'concluded' and least(yellow_on, red_on) <= $1::date and application > $2
       union
       select application from item
         where status = 'concluded' and (outcome <> 'granted' or yellow_on is not null or red_on is not null)
           and ended_at > $3::timestamptz - interval '${days} days' and application > $2
       order by 1 limit $4)
     order by id`,
    [told.today, after, platform.now(), atOnce],
  );
  const due = rows.filter(({ state }) => mayBeCarded(state) && cardsDue(state, told).length > 0);
  return { due: due.map(({ id }) => id), next: rows.length < atOnce ? null : rows.at(-1)!.id };
}

/** What lies in the archive is closed for good (`allowed.ts`). */
function mayBeCarded({ status }: Application): boolean {
  return status === 'accepted' || status === 'concluded' || status === 'withdrawn';
}
