import { openAsks } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';
import { rewritten } from './answer-correction.ts';
import { checkedOff } from './check-materials.ts';
import { followThrough } from './conclude-application.ts';
import { settleAnsweredAsks } from './settle-asks.ts';

/**
 * The window puts the form right with the soldier in front of it (R2.1): fields he corrects aloud, papers he hands over.
 * Every field ask he answers this way is closed; history says that the clerk acted for him, and of papers alone only that they were checked.
 */
export const amend: Act<CommandOf<'amend'>> = (progress, { answers, marks }) => {
  const answered = openAsks(progress.state).filter(
    ({ target }) => target.kind === 'field' && target.field in answers,
  );
  const changed = Object.keys(answers).length > 0;
  const refusal =
    checkedOff(progress, marks) ??
    (changed
      ? rewritten(
          progress,
          answers,
          answered.map(ask => ask.id),
          {},
        )
      : null);
  return refusal ?? settleAnsweredAsks(progress) ?? followThrough(progress);
};
