import { reasonsForTarget } from '../../service/reasons-for.ts';
import type { CommandOf } from '../command.ts';
import { filesOf, giverOf } from '../file.ts';
import { objectToGiving } from '../giving.ts';
import { type Act, currentAnswers, keepNote } from '../progress.ts';
import { findReuse } from '../reuse.ts';

/**
 * The soldier puts another in its place; or the window does not take what was used again and says why, whereupon the material is asked in
 * the ordinary way: brought, or named in the one notice (R5.2, R2.4 一次性告知).
 */
export const endReuse: Act<CommandOf<'endReuse'>> = (progress, { material, reason, note }) => {
  const { state, context } = progress;
  if (findReuse(state, material) === null) return { code: 'no-such-reuse', material };
  if (giverOf(context.actor) === 'applicant') {
    const given = objectToGiving(state, context.service, currentAnswers(progress), 'applicant', material);
    if (given?.code === 'not-allowed-now') return { ...given, act: 'endReuse' };
    progress.emit({ type: 'ReuseEnded', material, reason: null, note: null });
    return null;
  }
  const shown = filesOf(state, material).length > 0;
  const fitting = reasonsForTarget(context.service, { kind: 'material', material }, shown);
  if (reason === undefined || !fitting.some(each => each.code === reason))
    return { code: 'unknown-reason', reason: reason ?? '' };
  progress.emit({ type: 'ReuseEnded', material, reason, note: keepNote(progress, note) });
  return null;
};
