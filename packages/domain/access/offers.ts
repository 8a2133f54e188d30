import { allowed, allowedOnItem } from '../application/allowed.ts';
import { type Application, getStateOfItem, isHeld } from '../application/application.ts';
import type { CommandType } from '../application/command.ts';
import { liveParcelOf } from '../application/delivery.ts';
import type { Item, ItemStatus } from '../application/item.ts';
import { standingOf } from '../application/standing.ts';
import { actWords, itemStatusWords, statusWords } from '../application/words.ts';
import { isCertificateAtWindow } from '../custody/certificate.ts';
import { isSignedFor } from '../custody/sheet.ts';
import type { Answers } from '../form/condition.ts';
import type { ItemDefinition } from '../service/definition.ts';
import { isOnTheSpot } from '../service/on-the-spot.ts';
import { isPaperAct, type PaperAct, whyNoPapers } from './paper-offers.ts';
import type { Person } from './person.ts';
import { permits, type Subject } from './scope.ts';

/** A button: what it does, whether it can be pressed now, and if not, the sentence that says why. */
export type Offer<A extends CommandType = CommandType> = {
  act: A;
  label: string;
  can: boolean;
  why: string | null;
};

/** The same two tables that guard the server draw the buttons (law 7). Acts that are never this person's are not drawn at all. `agency`: whose the thing is that is acted on, where it is one office's. */
export function offers(
  person: Person,
  application: Application,
  acts: readonly CommandType[],
  agency: string | null = null,
): Offer[] {
  const subject = subjectOf(application, agency);
  return acts
    .filter(act => permits(person, act, subject))
    .map(act => {
      const can = allowed(application).includes(act);
      return {
        act,
        label: actWords[act],
        can,
        why: can ? null : `申请现在是“${statusWords[standingOf(application)]}”，不能${actWords[act]}`,
      };
    });
}

/** The same for one item; `why` names what stands in the way first: its state, then who holds it. */
export function itemOffers<A extends CommandType>(
  person: Person,
  application: Application,
  definition: ItemDefinition,
  answers: Answers,
  acts: readonly A[],
): Offer<A>[] {
  const item = getStateOfItem(application, definition.code);
  const subject = subjectOf(application, item.agency);
  return acts
    .filter(act => permits(person, act, subject) && (item.channel === 'paper' || !isPaperAct(act)))
    .map(act => {
      const why = whyNot(person, application, definition, answers, act);
      return { act, label: actWords[act], can: why === null, why };
    });
}

/** What the policy weighs of an application; `agency` is whose part is acted on, null where the act concerns the whole of it. */
export function subjectOf(application: Application, agency: string | null): Subject {
  return {
    applicant: application.applicant,
    settlement: application.settlement,
    status: application.status,
    agency,
  };
}

/** Acts that need the file in one's own hands, and acts that nobody's claim stands in the way of. */
const needsClaim: readonly CommandType[] = ['pause', 'resume', 'conclude'];
const heedsNoClaim: readonly CommandType[] = ['redispatch', 'deliver'];
type Holder = 'nobody' | 'me' | 'colleague';

function whyNot(
  person: Person,
  application: Application,
  definition: ItemDefinition,
  answers: Answers,
  act: CommandType,
): string | null {
  const item = getStateOfItem(application, definition.code);
  const { status } = item.stage;
  if (!allowed(application, item.code).includes(act)) return notNow(status, act);
  if (isPaperAct(act)) return paperObjection(person, application, item, act);
  if (act === 'receive' && item.channel === 'paper' && !isSignedFor(item)) return '请在材料交接单上签收';
  if (act === 'deliver' && item.delivered !== null && !isCertificateAtWindow(application.papers, item.code))
    return '结果已经送达';
  if (act === 'deliver' && isHeld(application, item.code)) return '容缺材料补齐后才能发放结果';
  if (act === 'deliver' && liveParcelOf(application, item.code) !== null)
    return '结果已经寄出，还没有送到或者退回';
  if (heedsNoClaim.includes(act)) return null;
  const atOnce = act === 'conclude' && status === 'dispatched';
  if (atOnce && !isOnTheSpot(definition, answers)) return '请先签收';
  return claimObjection(act, atOnce, holderOf(person, item.claimedBy));
}

/** What signing for it would open is told so; the rest is told by where the item stands. */
function notNow(status: ItemStatus, act: CommandType): string {
  const onceSigned: readonly CommandType[] = allowedOnItem.received;
  if (status === 'dispatched' && onceSigned.includes(act)) return `签收后方可${actWords[act]}`;
  const words = itemStatusWords[status];
  if (words.replace(/^已/, '') === actWords[act]) return `事项已经${actWords[act]}`;
  return `事项现在是“${words}”，不能${actWords[act]}`;
}

function paperObjection(person: Person, application: Application, item: Item, act: PaperAct) {
  const theirs = act === 'signSheet' && person.kind === 'staff' && person.agency === item.agency;
  return (
    whyNoPapers(application, item, act) ??
    (theirs ? claimObjection(act, false, holderOf(person, item.claimedBy)) : null)
  );
}

function holderOf(person: Person, claimedBy: string | null): Holder {
  if (claimedBy === null) return 'nobody';
  return person.kind === 'staff' && claimedBy === person.id ? 'me' : 'colleague';
}

function claimObjection(act: CommandType, atOnce: boolean, holder: Holder): string | null {
  if (act === 'release') return holder === 'nobody' ? '尚未认领' : null;
  if (holder === 'colleague')
    return act === 'claim' ? '同事已认领' : '同事已认领；同事不在岗的，可先取消认领';
  if (act === 'claim') return holder === 'me' ? '您已认领' : null;
  return needsClaim.includes(act) && !atOnce && holder === 'nobody' ? '请先认领' : null;
}
