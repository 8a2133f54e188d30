import type { DocumentContent } from '../document/issued.ts';
import type { Answers } from '../form/condition.ts';
import { accept } from './acts/accept.ts';
import { amend } from './acts/amend.ts';
import { answerCard } from './acts/answer-card.ts';
import { answerCorrection } from './acts/answer-correction.ts';
import { archive } from './acts/archive.ts';
import { attachFile } from './acts/attach-file.ts';
import { cancelCard } from './acts/cancel-card.ts';
import { checkMaterials } from './acts/check-materials.ts';
import { chooseDelivery } from './acts/choose-delivery.ts';
import { claim, release } from './acts/claim.ts';
import { conclude } from './acts/conclude.ts';
import { deliver } from './acts/deliver.ts';
import { discard, saveDraft, start } from './acts/draft.ts';
import { endReuse } from './acts/end-reuse.ts';
import { handOver } from './acts/hand-over.ts';
import { issueCards } from './acts/issue-cards.ts';
import { labelParcel } from './acts/label-parcel.ts';
import { pause, resume } from './acts/pause.ts';
import { callBack, mendRating, rate } from './acts/rate.ts';
import { recallSheet } from './acts/recall-sheet.ts';
import { receive } from './acts/receive.ts';
import { recordCheck } from './acts/record-check.ts';
import { recordPause, recordResult, recordResume, recordReturn } from './acts/record-for-department.ts';
import { recordVisit } from './acts/record-visit.ts';
import { refuse } from './acts/refuse.ts';
import { register } from './acts/register.ts';
import { removeFile } from './acts/remove-file.ts';
import { reportFound, reportLost } from './acts/report-lost.ts';
import { requestCorrection } from './acts/request-correction.ts';
import { giveBack, returnPapers } from './acts/return-papers.ts';
import { redispatch, returnToWindow } from './acts/return-to-window.ts';
import { reuseMaterial } from './acts/reuse-material.ts';
import { sendParcel } from './acts/send-parcel.ts';
import { settleClocks } from './acts/settle-clocks.ts';
import { settleDeferrals } from './acts/settle-deferrals.ts';
import { signSheet } from './acts/sign-sheet.ts';
import { strikeVisit } from './acts/strike-visit.ts';
import { submit } from './acts/submit.ts';
import { trackParcel } from './acts/track-parcel.ts';
import { answerUrge, urge } from './acts/urge.ts';
import { withdraw } from './acts/withdraw.ts';
import { withdrawItem } from './acts/withdraw-item.ts';
import { allowed } from './allowed.ts';
import type { Application } from './application.ts';
import {
  type Command,
  type CommandOf,
  type CommandType,
  type ItemCommand,
  isItemCommand,
} from './command.ts';
import type { RecordedEvent } from './event.ts';
import { type Act, type Box, begin, type Context } from './progress.ts';
import type { Refusal } from './refusal.ts';
import { standingOf } from './standing.ts';

const acts = {
  start,
  saveDraft,
  submit,
  discard,
  withdraw,
  withdrawItem,
  answerCorrection,
  register,
  attachFile,
  removeFile,
  reuseMaterial,
  endReuse,
  checkMaterials,
  requestCorrection,
  amend,
  refuse,
  accept,
  recordVisit,
  strikeVisit,
  settleClocks,
  settleDeferrals,
  issueCards,
  answerCard,
  cancelCard,
  urge,
  answerUrge,
  rate,
  callBack,
  mendRating,
  archive,
  chooseDelivery,
  sendParcel,
  labelParcel,
  trackParcel,
  claim,
  release,
  receive,
  pause,
  resume,
  returnToWindow,
  redispatch,
  recordCheck,
  conclude,
  deliver,
  handOver,
  signSheet,
  reportLost,
  reportFound,
  recallSheet,
  returnPapers,
  giveBack,
  recordPause,
  recordResume,
  recordReturn,
  recordResult,
} satisfies { [T in CommandType]: Act<CommandOf<T>> };

export type Decision =
  | {
      ok: true;
      events: readonly RecordedEvent[];
      state: Application;
      kept: Readonly<Record<string, Answers | string>>;
      /** What the papers say that this act issued. */
      filed: Readonly<Record<string, DocumentContent>>;
    }
  | { ok: false; refusal: Refusal };

/**
 * The one door of the heart: from what is (state, sealed box) and what is wanted (command) to what happens.
 * The state must allow the act, the item must not have moved since it was seen, and the act itself must agree.
 * Whether this person may is asked before, of `access/policy.ts`.
 */
export function decide(state: Application, box: Box, command: Command, context: Context): Decision {
  const objection = isItemCommand(command)
    ? objectToItemAct(state, command)
    : objectToAct(state, command.type);
  if (objection !== null) return { ok: false, refusal: objection };
  const progress = begin(state, box, context);
  const refusal = (acts[command.type] as Act<Command>)(progress, command);
  if (refusal !== null) return { ok: false, refusal };
  return {
    ok: true,
    events: progress.events,
    state: progress.state,
    kept: progress.kept,
    filed: progress.filed,
  };
}

function objectToAct(state: Application, act: CommandType): Refusal | null {
  return allowed(state).includes(act) ? null : { code: 'not-allowed-now', act, status: standingOf(state) };
}

function objectToItemAct(state: Application, command: ItemCommand): Refusal | null {
  const item = Object.hasOwn(state.items, command.item) ? state.items[command.item] : undefined;
  if (item === undefined) return { code: 'no-such-item', item: command.item };
  if (command.seen !== null && command.seen !== item.revision) {
    return {
      code: 'stale',
      by: item.last?.by ?? null,
      at: item.last?.at ?? null,
      act: item.last?.act ?? null,
    };
  }
  if (allowed(state, command.item).includes(command.type)) return null;
  return { code: 'not-allowed-now', act: command.type, status: item.stage.status };
}
