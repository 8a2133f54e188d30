import { windowOf } from '../../document/letterhead.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';
import { objectToPaper } from './hand-over.ts';
import { movePapers } from './move-papers.ts';
import { findOpenPart } from './sign-sheet.ts';

/** A hand-over that never arrived: its papers are missing under the sheet's number until they are found, and the item may be handed over again. */
export const reportLost: Act<CommandOf<'reportLost'>> = (progress, { item, sheet, note }) => {
  const objection = objectToPaper(progress, item);
  if (objection !== null) return objection;
  const part = findOpenPart(progress, item, sheet);
  if ('code' in part) return part;
  progress.emit({ type: 'ItemSheetLost', item, sheet, note: keepNote(progress, note) });
  return movePapers(progress, part.papers, `transit:${sheet}`, `missing:${sheet}`, 'lost', sheet);
};

/** What was missing is here again: at the window, or at the department after all. */
export const reportFound: Act<CommandOf<'reportFound'>> = (progress, { item, sheet, papers, at }) => {
  const { agency, sheets = [] } = getStateOfItem(progress.state, item);
  if (!sheets.some(each => each.sheet === sheet)) return { code: 'no-such-sheet', sheet };
  const to = at === 'agency' ? (`agency:${agency}` as const) : (`window:${windowOf(progress)}` as const);
  return movePapers(progress, papers, `missing:${sheet}`, to, 'found', sheet);
};
