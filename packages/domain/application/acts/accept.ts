import { issueAcceptance } from '../../document/acceptance.ts';
import { issueDeferralPapers } from '../../document/deferral-papers.ts';
import { issueMaterialsReceipt } from '../../document/materials-receipt.ts';
import { issueRefusalNotice } from '../../document/refusal-notice.ts';
import { getItem } from '../../service/lookup.ts';
import { includedItems, plan } from '../../service/plan.ts';
import { reasonsForItem } from '../../service/reasons-for.ts';
import { openAsks } from '../application.ts';
import type { CommandOf, DeclinedItem, DeferralDraft } from '../command.ts';
import { isInHand, openDeferral } from '../material.ts';
import { type Act, currentAnswers, keepNote, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { checkedOff, materialsNeeded } from './check-materials.ts';
import { concludeIfDone, goOn } from './conclude-application.ts';
import { deferred } from './defer.ts';
import { dispatch } from './dispatch.ts';
import { objectToReason } from './reasons.ts';
import { visitedForAll } from './record-visit.ts';
import { settleAnsweredAsks } from './settle-asks.ts';

/**
 * 受理: every needed material is in hand, and with that all items go out at once, each to its own agency (R3.1);
 * those with a hard prerequisite are held until it is met. Items the window must turn down end here, the rest go on. While a
 * correction is awaited it may be accepted too, if what was asked for is what is handed over now.
 */
export const accept: Act<CommandOf<'accept'>> = (progress, { marks, declined, deferral, place }) =>
  checkedOff(progress, marks) ??
  settleAnsweredAsks(progress) ??
  visitedForAll(progress, place) ??
  accepted(progress, declined, deferral);

/**
 * Sends every planned item that was not declined to its office at once (R3.1), or holds it for those before it. Refused while
 * an ask is open, when a declined item is not of the plan or its reason does not fit, when nothing is left to go, when a
 * promise (容缺) does not hold, or when materials are neither in hand nor promised.
 */
export function accepted(
  progress: Progress,
  declined: readonly DeclinedItem[],
  deferral?: DeferralDraft,
): Refusal | null {
  const { service } = progress.context;
  const open = openAsks(progress.state);
  if (open.length > 0) return { code: 'asks-open', asks: open.map(ask => ask.id) };
  const planned = plan(service, currentAnswers(progress), progress.state.unticked);
  const included = includedItems(planned);
  for (const { item, reason, note } of declined) {
    if (!included.includes(item)) return { code: 'no-such-item', item };
    const objection = objectToReason(reasonsForItem(service.reasons.refusal, item), reason, note ?? '');
    if (objection !== null) return objection;
  }
  const turnedDown = new Map(declined.map(each => [each.item, each]));
  const going = included.filter(code => !turnedDown.has(code));
  if (going.length === 0) return { code: 'no-item-applies' };
  const objection = deferred(progress, going, deferral);
  if (objection !== null) return objection;
  const missing = missingMaterials(progress, going);
  if (missing.length > 0) return { code: 'materials-missing', materials: missing };
  progress.emit({ type: 'Accepted' });
  [...turnedDown.values()].forEach((each, place) => {
    decline(progress, each, place);
  });
  for (const { item, waitsFor } of planned.filter(each => going.includes(each.item))) {
    send(progress, item, waitsFor);
  }
  goOn(progress); // what waits for an item turned down ends now: the receipt promises neither
  issueAcceptance(progress);
  issueMaterialsReceipt(progress);
  if (deferral !== undefined) issueDeferralPapers(progress, deferral.signed ? 'signed' : 'declared');
  return concludeIfDone(progress);
}

/** Sends an item out now, or holds it for the items it waits for; what waits for a declined item ends with it. */
function send(progress: Progress, item: string, waitsFor: readonly string[]): void {
  const agency = agencyOf(progress, item);
  if (waitsFor.length > 0) progress.emit({ type: 'ItemHeld', item, agency, waitsFor });
  else dispatch(progress, item, agency);
}

function decline(progress: Progress, { item, reason, note }: DeclinedItem, place: number): void {
  const kept = keepNote(progress, note, place);
  progress.emit({ type: 'ItemDeclined', item, agency: agencyOf(progress, item), reason, note: kept });
  issueRefusalNotice(progress, { item, reason, note: kept });
}

function agencyOf({ context, state }: Progress, item: string): string {
  return context.directory.route(getItem(context.service, item).line, state.division).id;
}

function missingMaterials(progress: Progress, items: readonly string[]): string[] {
  return materialsNeeded(progress)
    .filter(each => !each.internal && !each.optional && each.usedBy.some(item => items.includes(item)))
    .filter(({ definition }) => {
      const fact = progress.state.materials[definition.code];
      return !isInHand(fact) && openDeferral(fact) === null;
    })
    .map(each => each.definition.code);
}
