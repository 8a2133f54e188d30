import { remainingWorkingDays } from '../../calendar/deadline.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { isGranted, isOpen } from '../item.ts';
import type { Act, Progress } from '../progress.ts';
import { cameOf, lastDayOf } from '../promised.ts';
import { type StandingDeferral, standingDeferrals } from '../standing-deferrals.ts';
import { followThrough } from './conclude-application.ts';
import { lapseItem } from './end-item.ts';
import { dropOwnAsks } from './settle-asks.ts';

/** Working days before the last day of a promise on which its giver is reminded. */
export const REMINDED_BEFORE = 3;

/**
 * The platform looks at what was promised (容缺, domain.md §3.3): reminds once when the day is near; when it has passed in vain,
 * ends what needed the material, granted or not. The loss is the soldier's own, as he signed. A file he gave and nobody has looked at yet
 * waits for the window, not for him: he is not reminded of it, and nothing ends for it.
 */
export const settleDeferrals: Act<CommandOf<'settleDeferrals'>> = progress => {
  const { state, context } = progress;
  const { today, calendar, service } = context;
  const left = standingDeferrals(state)
    .filter(each => cameOf(state, each) !== 'waiting')
    .map(each => ({ ...each, last: lastDayOf(state, each, service, calendar) }));
  const over = left.filter(each => each.last < today);
  const near = left.filter(
    ({ last, remindedAt }) =>
      last >= today && remainingWorkingDays(today, last, calendar) <= REMINDED_BEFORE && !remindedAt,
  );
  if (over.length + near.length === 0) return { code: 'nothing-to-settle' };
  if (near.length > 0)
    progress.emit({ type: 'DeferralsReminded', materials: near.map(each => each.material) });
  if (over.length > 0) lapse(progress, over);
  return followThrough(progress);
};

function lapse(progress: Progress, over: readonly StandingDeferral[]): void {
  const ending = [...new Set(over.flatMap(each => each.items))].filter(code => {
    const item = getStateOfItem(progress.state, code);
    return isOpen(item) || isGranted(item);
  });
  progress.emit({ type: 'DeferralsLapsed', materials: over.map(each => each.material) });
  for (const item of ending) {
    lapseItem(progress, item, 'deferral-lapsed');
    dropOwnAsks(progress, item);
  }
}
