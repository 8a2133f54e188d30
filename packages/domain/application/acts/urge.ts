import { findUrge } from '../../oversight/urge.ts';
import { openItems } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';

/**
 * 督促: the lead asks the office that has an item, or the window; the city and the province ask these or the lead (R6.2). Only about what
 * is still to be done, in words; the same may be urged again.
 */
export const urge: Act<CommandOf<'urge'>> = (progress, { about, to, note: words }) => {
  const { state, context } = progress;
  if (about !== undefined && !openItems(state).some(({ code }) => code === about))
    return { code: 'nothing-to-urge' };
  const agency = urgedAgency(progress, to, about);
  if (to === 'agency' && agency === null) return { code: 'nothing-to-urge' };
  const note = keepNote(progress, words);
  if (note === null) return { code: 'urge-needs-words' };
  const by = context.actor.kind === 'staff' ? context.actor.agency : context.actor.id;
  progress.emit({ type: 'Urged', about: about ?? null, to, agency, by, note });
  return null;
};

/** 答复督促: once, by whom it was for. */
export const answerUrge: Act<CommandOf<'answerUrge'>> = (progress, { urge: number, note: words }) => {
  const urged = findUrge(progress.state, number);
  if (urged === null) return { code: 'no-such-urge', urge: number };
  if (urged.answer !== null) return { code: 'urge-answered', urge: number };
  const note = keepNote(progress, words);
  if (note === null) return { code: 'urge-needs-words' };
  progress.emit({ type: 'UrgeAnswered', urge: number, about: urged.about, note });
  return null;
};

/** The office that has the item; the window and the lead are found by the place of the case. */
function urgedAgency({ state }: Progress, to: CommandOf<'urge'>['to'], about?: string): string | null {
  return to === 'agency' && about !== undefined ? state.items[about]!.agency : null;
}
