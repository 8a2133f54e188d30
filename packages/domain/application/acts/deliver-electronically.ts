import { issueDeliveryReceipt } from '../../document/delivery-receipt.ts';
import { issueResultNotice } from '../../document/result-notice.ts';
import { isReleased } from '../application.ts';
import { wayOf } from '../delivery.ts';
import type { Progress } from '../progress.ts';

/**
 * 电子送达: a result that is only ever electronic, or that he wants so, has reached him the moment it stands in his account, as a paper he
 * can open: when it is let out, or when he chooses so afterwards. It is the moment at which a message enters the system its receiver has
 * named (电子签名法 art.11, applied by analogy; confidence design), whether he looks or not, so that nothing waits for ever. What one act
 * lets out together has one receipt.
 */
export function deliverElectronically(progress: Progress): void {
  const reaching = Object.keys(progress.state.items).filter(code => mayReachHim(progress, code));
  for (const code of reaching.sort()) {
    issueResultNotice(progress, code);
    progress.emit({ type: 'ItemDelivered', item: code, way: 'electronic' });
  }
  issueDeliveryReceipt(progress, reaching, { way: 'electronic', waybill: null, to: null });
}

function mayReachHim({ state, context: { service } }: Progress, code: string): boolean {
  const item = state.items[code]!;
  return isReleased(state, item) && item.delivered === null && wayOf(state, service, code) === 'electronic';
}
