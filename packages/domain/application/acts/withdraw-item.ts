import { issueWithdrawal } from '../../document/withdrawal.ts';
import { openAsks } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { type Act, currentAnswers, keepNote, type Progress } from '../progress.ts';
import { endingWith, objectToWithdrawing } from '../withdrawing.ts';
import { followThrough } from './conclude-application.ts';
import { clocksAtEnd } from './end-item.ts';
import { askable, nameOf } from './request-correction.ts';

/**
 * One item is taken back at the soldier's wish, the others go on (R2.5): by himself, or by the window for him, which says how he
 * asked for it. Before acceptance it is left out of the application; afterwards it ends, and with it what waited for it. What was asked only for its sake is asked no more.
 */
export const withdrawItem: Act<CommandOf<'withdrawItem'>> = (progress, { item, note }) => {
  const { context, state } = progress;
  const objection = objectToWithdrawing(state, context.service, currentAnswers(progress), item);
  if (objection !== null) return objection;
  if (context.actor.kind === 'staff' && (note ?? '').trim() === '')
    return { code: 'reason-needs-words', reason: 'withdrawn' };
  const accepted = state.status === 'accepted';
  const along = accepted ? endingWith(state, item) : [];
  progress.emit({
    type: 'ItemWithdrawn',
    item,
    note: keepNote(progress, note),
    dropped: askedInVain(progress, item),
    ...(accepted && clocksAtEnd(progress, item)),
  });
  issueWithdrawal(progress, { whole: false, items: [item], along });
  return accepted ? followThrough(progress) : null;
};

/** Its department's own asks; before acceptance the window's for what nobody needs without it. */
function askedInVain(progress: Progress, item: string): string[] {
  const { state } = progress;
  const without = { ...state, unticked: [...state.unticked, item] };
  const left = askable({ ...progress, state: without }, 'window');
  return openAsks(state)
    .filter(ask => (state.status === 'accepted' ? ask.from === item : !left.has(nameOf(ask))))
    .map(ask => ask.id);
}
