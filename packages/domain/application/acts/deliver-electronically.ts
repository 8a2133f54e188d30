import { issueDeliveryReceipt } from '../../document/delivery-receipt.ts';
import { isOnPaper } from '../../service/delivery-rule.ts';
import { getItem } from '../../service/lookup.ts';
import { isReleased } from '../application.ts';
import { wayOf } from '../delivery.ts';
import type { Progress } from '../progress.ts';

/**
 * 电子送达: a result that could have come on paper, and which he wants electronically, has reached him the moment it stands in his account:
 * when it is let out, or when he chooses so afterwards. It is the moment at which a message enters the system its receiver has named
 * (电子签名法 art.11, applied by analogy; confidence design), whether he looks or not, so that nothing waits for ever. What is never on
 * paper needs no delivery recorded.
 */
export function deliverElectronically(progress: Progress): void {
  for (const { code } of Object.values(progress.state.items)) {
    if (!mayReachHim(progress, code)) continue;
    progress.emit({ type: 'ItemDelivered', item: code, way: 'electronic' });
    issueDeliveryReceipt(progress, [code], { way: 'electronic', waybill: null, to: null });
  }
}

function mayReachHim({ state, context: { service } }: Progress, code: string): boolean {
  const item = state.items[code]!;
  return (
    isReleased(state, item) &&
    item.delivered === null &&
    isOnPaper(getItem(service, code)) &&
    wayOf(state, service, code) === 'electronic'
  );
}
