import { issueSpecialProcedureNotice } from '../../document/special-procedure-notice.ts';
import { reasonsForItem } from '../../service/reasons-for.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';
import { objectToUnclaimed } from './claim.ts';
import { asked } from './request-correction.ts';
import { dropOwnAsks, resumed } from './settle-asks.ts';

/** 暂停计时 for a correction, a special procedure or an external wait; each with its catalogued reason (domain.md §3.2). */
export const pause: Act<CommandOf<'pause'>> = (progress, command) => {
  const { item } = command;
  const objection = objectToUnclaimed(progress, item);
  if (objection !== null) return objection;
  if (command.kind === 'correction') {
    const refusal = asked(progress, command.asks, item);
    if (refusal !== null) return refusal;
    progress.emit({
      type: 'ItemPaused',
      item,
      kind: 'correction',
      reason: command.asks[0]!.reason,
      note: null,
    });
    return null;
  }
  const { kind, reason, note } = command;
  if (!reasonsForItem(progress.context.service.reasons.pause[kind], item).some(each => each.code === reason))
    return { code: 'unknown-reason', reason };
  progress.emit({ type: 'ItemPaused', item, kind, reason, note: keepNote(progress, note) });
  if (kind === 'special') issueSpecialProcedureNotice(progress, item);
  return null;
};

/** The department goes on. Its own open asks are taken back: it found it can do without. */
export const resume: Act<CommandOf<'resume'>> = (progress, { item }) => {
  const objection = objectToUnclaimed(progress, item);
  if (objection !== null) return objection;
  dropOwnAsks(progress, item);
  resumed(progress, item);
  return null;
};
