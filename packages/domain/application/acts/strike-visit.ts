import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';
import { findStandingVisit } from '../visit.ts';

/**
 * 撤销到场登记: a visit recorded by mistake counts no more (R4.3), with the reason in words, sealed. History keeps both (law 3); what was
 * recorded wrongly is struck off and recorded anew.
 */
export const strikeVisit: Act<CommandOf<'strikeVisit'>> = (progress, { visit: number, why }) => {
  const visit = findStandingVisit(progress.state, number);
  if (visit === null) return { code: 'no-such-visit', visit: number };
  const note = keepNote(progress, why);
  if (note === null) return { code: 'reason-needs-words', reason: 'visit' };
  const words = 'words' in visit ? visit.words : null;
  progress.emit({ type: 'VisitStruck', visit: number, on: visit.on, words, note });
  return null;
};
