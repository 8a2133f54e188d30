import { isCertificate } from '../../custody/certificate.ts';
import { issuePostalAddress } from '../../document/postal-address.ts';
import type { Answers } from '../../form/condition.ts';
import { choiceInForm, isOnPaper } from '../../service/delivery-rule.ts';
import { getItem } from '../../service/lookup.ts';
import { includedItems, plan } from '../../service/plan.ts';
import type { CommandOf } from '../command.ts';
import { isLive } from '../delivery.ts';
import type { DeliveryWay } from '../item.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import { lackingOf, type Recipient, tidiedRecipient } from '../recipient.ts';
import { deliverElectronically } from './deliver-electronically.ts';

/**
 * The soldier says how results on paper reach him, or the window for him, until a parcel is on its way; one that came back or was
 * lost leaves the choice to him again (R4.2). Posting needs an address he confirms: the 邮递地址确认单.
 */
export const chooseDelivery: Act<CommandOf<'chooseDelivery'>> = (progress, { way, together, to }) => {
  if (!somethingOnPaper(progress)) return { code: 'nothing-on-paper' };
  const travelling = (progress.state.parcels ?? []).find(isLive);
  if (travelling !== undefined) return { code: 'parcel-on-the-way', waybill: travelling.waybill };
  const recipient = tidiedRecipient(to ?? { name: '', phone: '', address: '' });
  const lacking = way === 'ems' ? lackingOf(recipient) : [];
  if (lacking.length > 0) return { code: 'recipient-incomplete', lacking };
  chosen(progress, way, together, recipient);
  return null;
};

/**
 * The choice as the form makes it, when it is handed in, and again when a correction changed it (`before`: the answers until then).
 * A parcel on its way is not turned round. An address the post could not use was passed by the form's own checks: it is taken as
 * it is, and put right by `chooseDelivery`.
 */
export function chosenInForm(progress: Progress, before: Answers = {}): null {
  const { service } = progress.context;
  const choice = choiceInForm(service, currentAnswers(progress));
  const same = JSON.stringify(choice) === JSON.stringify(choiceInForm(service, before));
  if (choice === null || same || (progress.state.parcels ?? []).some(isLive)) return null;
  const { way, together, ...recipient } = choice;
  chosen(progress, way, together, tidiedRecipient(recipient));
  return null;
}

function chosen(progress: Progress, way: DeliveryWay, together: boolean, recipient: Recipient): void {
  const to = way === 'ems' ? progress.keep(`delivery/${progress.state.revision + 1}`, recipient) : null;
  progress.emit({ type: 'DeliveryChosen', way, together: way === 'ems' && together, to });
  if (to !== null) issuePostalAddress(progress, recipient);
  deliverElectronically(progress);
}

function somethingOnPaper(progress: Progress): boolean {
  const { state, context } = progress;
  if (state.papers?.some(isCertificate) === true) return true;
  const items = includedItems(plan(context.service, currentAnswers(progress), state.unticked));
  return items.some(code => isOnPaper(getItem(context.service, code)));
}
