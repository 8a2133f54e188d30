import type { DepartmentView } from './use-item-acts.ts';

/** The one act that most likely comes next: the filled button. Null when nothing can be done now. */
export function primaryAct({ offers, item, checks }: DepartmentView): string | null {
  const can = new Set(offers.filter(offer => offer.can).map(offer => offer.act as string));
  if (item.claimedBy === null && can.has('claim')) return 'claim';
  if (can.has('recordCheck') && checks.some(check => check.requiredToGrant && check.outcome === null))
    return 'recordCheck';
  const order = item.onTheSpot ? ['conclude', 'receive'] : ['receive', 'resume', 'conclude'];
  const next = (item.status === 'paused' ? ['resume'] : order).find(act => can.has(act));
  return next ?? (can.has('deliver') && item.delivered === null ? 'deliver' : null);
}
