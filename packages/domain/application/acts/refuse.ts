import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';
import { objectToReason } from './reasons.ts';

/** 不予受理: a reason from the catalogue, which carries its legal basis, and words that say where to go instead. */
export const refuse: Act<CommandOf<'refuse'>> = (progress, { reason, note }) => {
  const objection = objectToReason(progress.context.service.reasons.refusal, reason, note);
  if (objection !== null) return objection;
  progress.emit({ type: 'Refused', reason, note: keepNote(progress, note) });
  return null;
};
