import { remainingWorkingDays } from '../../calendar/deadline.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { isGranted, isOpen } from '../item.ts';
import type { Act, Progress } from '../progress.ts';
import { type StandingDeferral, standingDeferrals } from '../standing-deferrals.ts';
import { followThrough } from './conclude-application.ts';
import { lapseItem } from './end-item.ts';
import { dropOwnAsks } from './settle-asks.ts';

/** Working days before the last day of a promise on which its giver is reminded. */
export const REMINDED_BEFORE = 3;

/**
 * The platform looks at what was promised (容缺, domain.md §3.3): reminds once when the day is near; when it has passed in vain,
 * ends what needed the material, granted or not. The loss is the soldier's own, as he signed.
 */
export const settleDeferrals: Act<CommandOf<'settleDeferrals'>> = progress => {
  const { today, calendar } = progress.context;
  const left = standingDeferrals(progress.state).map(each => ({
    ...each,
    days: remainingWorkingDays(today, each.until, calendar),
  }));
  const over = left.filter(each => each.until < today);
  const near = left.filter(each => each.until >= today && each.days <= REMINDED_BEFORE && !each.remindedAt);
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
