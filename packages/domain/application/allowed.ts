import type { Application, ApplicationStatus } from './application.ts';
import type { ApplicationCommandType, CommandType, ItemCommandType } from './command.ts';
import type { ItemStatus } from './item.ts';

/** A result stays to be handed over when everything else is over, as what was granted before a withdrawal does (R4.2). */
const delivering = ['chooseDelivery', 'sendParcel', 'labelParcel', 'trackParcel'] as const;

/**
 * What may be done where an application stands (law 7, first half). The same table guards the act on the server and
 * draws the button in the browser; `laws/allowed.golden.txt` prints it.
 */
export const allowedOnApplication = {
  none: ['start', 'register'],
  draft: ['saveDraft', 'attachFile', 'removeFile', 'submit', 'discard'],
  submitted: [
    'withdraw',
    'attachFile',
    'removeFile',
    'checkMaterials',
    'requestCorrection',
    'amend',
    'refuse',
    'accept',
    'recordVisit',
    'strikeVisit',
    'chooseDelivery',
  ],
  correcting: [
    'answerCorrection',
    'withdraw',
    'attachFile',
    'removeFile',
    'checkMaterials',
    'requestCorrection',
    'amend',
    'refuse',
    'accept',
    'recordVisit',
    'strikeVisit',
    'chooseDelivery',
  ],
  accepted: [
    'answerCorrection',
    'withdraw',
    'attachFile',
    'removeFile',
    'checkMaterials',
    'amend',
    'recordVisit',
    'strikeVisit',
    'settleClocks',
    'settleDeferrals',
    ...delivering,
  ],
  concluded: ['recordVisit', 'strikeVisit', ...delivering],
  refused: ['strikeVisit'],
  withdrawn: ['strikeVisit', ...delivering],
  discarded: [],
} as const satisfies Record<ApplicationStatus, readonly ApplicationCommandType[]>;

/** What may be done where an item stands; only while its application is accepted, delivery also once it is concluded. */
export const allowedOnItem = {
  waiting: [],
  dispatched: ['claim', 'release', 'receive', 'returnToWindow', 'recordCheck', 'conclude'],
  received: ['claim', 'release', 'pause', 'returnToWindow', 'recordCheck', 'conclude'],
  paused: ['claim', 'release', 'resume', 'recordCheck', 'conclude'],
  returned: ['redispatch'],
  concluded: ['deliver'],
} as const satisfies Record<ItemStatus, readonly ItemCommandType[]>;

/** The acts the state permits, for the whole or for one item; whether this person may is `access`. */
export function allowed(application: Application, item?: string): readonly CommandType[] {
  if (item === undefined) return allowedOnApplication[application.status];
  const stage = application.items[item]?.stage;
  if (stage === undefined) return [];
  const living = application.status === 'accepted';
  const over = application.status === 'concluded' || application.status === 'withdrawn';
  if (stage.status === 'concluded') {
    return (living || over) && stage.outcome === 'granted' ? allowedOnItem.concluded : [];
  }
  return living ? allowedOnItem[stage.status] : [];
}
