import type { Application, ApplicationStatus } from './application.ts';
import type { ApplicationCommandType, CommandType, ItemCommandType } from './command.ts';
import type { ItemStatus } from './item.ts';

/** A result stays to be handed over when everything else is over, as what was granted before a withdrawal does (R4.2). */
const delivering = ['chooseDelivery', 'sendParcel', 'labelParcel', 'trackParcel'] as const;

/** He says what he thinks of what has ended; a bad word is looked into. */
const rating = ['rate', 'callBack', 'mendRating'] as const;
/** What waits for an office may be asked about. */
const urging = ['urge', 'answerUrge'] as const;
/** A broken promise is looked into however the case went on since (R6.2). */
const oversight = ['issueCards', 'answerCard', 'cancelCard'] as const;

/**
 * What may be done where an application stands (law 7, first half). The same table guards the act on the server and
 * draws the button in the browser; `laws/allowed.golden.txt` prints it.
 */
export const allowedOnApplication = {
  none: ['start', 'register'],
  draft: ['saveDraft', 'attachFile', 'removeFile', 'reuseMaterial', 'endReuse', 'submit', 'discard'],
  submitted: [
    'withdraw',
    'withdrawItem',
    'attachFile',
    'removeFile',
    'reuseMaterial',
    'endReuse',
    'checkMaterials',
    'requestCorrection',
    'amend',
    'refuse',
    'accept',
    'recordVisit',
    'strikeVisit',
    'chooseDelivery',
    ...urging,
  ],
  correcting: [
    'answerCorrection',
    'withdraw',
    'withdrawItem',
    'attachFile',
    'removeFile',
    'reuseMaterial',
    'endReuse',
    'checkMaterials',
    'requestCorrection',
    'amend',
    'refuse',
    'accept',
    'recordVisit',
    'strikeVisit',
    'chooseDelivery',
    ...urging,
  ],
  accepted: [
    'answerCorrection',
    'withdraw',
    'withdrawItem',
    'attachFile',
    'removeFile',
    'checkMaterials',
    'requestCorrection',
    'amend',
    'recordVisit',
    'strikeVisit',
    'giveBack',
    'settleClocks',
    'settleDeferrals',
    ...oversight,
    ...urging,
    ...rating,
    ...delivering,
  ],
  concluded: [
    'recordVisit',
    'strikeVisit',
    'giveBack',
    'archive',
    'answerUrge',
    ...rating,
    ...oversight,
    ...delivering,
  ],
  refused: ['strikeVisit', 'giveBack', 'archive', ...rating],
  withdrawn: ['strikeVisit', 'giveBack', 'archive', ...rating, ...oversight, ...delivering],
  discarded: [],
  archived: [],
} as const satisfies Record<ApplicationStatus, readonly ApplicationCommandType[]>;

/** Who has the papers is looked after whatever becomes of the item: also when it has ended, nothing stays on its way. */
const custody = ['signSheet', 'reportLost', 'reportFound', 'recallSheet', 'returnPapers'] as const;
const recorded = ['handOver', 'recordResult'] as const;

/** What may be done where an item stands; only while its application is accepted, delivery also once it is concluded. */
export const allowedOnItem = {
  waiting: [],
  dispatched: [
    'claim',
    'release',
    'receive',
    'returnToWindow',
    'recordCheck',
    'conclude',
    'handOver',
    ...custody,
  ],
  received: [
    'claim',
    'release',
    'pause',
    'returnToWindow',
    'recordCheck',
    'conclude',
    'recordPause',
    'recordReturn',
    ...recorded,
    ...custody,
  ],
  paused: ['claim', 'release', 'resume', 'recordCheck', 'conclude', 'recordResume', ...recorded, ...custody],
  returned: ['redispatch', ...custody],
  concluded: ['deliver', ...custody],
} as const satisfies Record<ItemStatus, readonly ItemCommandType[]>;

/** The acts the state permits, for the whole or for one item; whether this person may is `access`. */
export function allowed(application: Application, item?: string): readonly CommandType[] {
  if (item === undefined) return allowedOnApplication[application.status];
  const stage = application.items[item]?.stage;
  if (stage === undefined) return [];
  const living = application.status === 'accepted';
  const over = application.status === 'concluded' || application.status === 'withdrawn';
  if (stage.status === 'concluded') {
    if (!living && !over) return [];
    return stage.outcome === 'granted' ? allowedOnItem.concluded : custody;
  }
  return living ? allowedOnItem[stage.status] : [];
}
