import { windowOf } from '../../document/letterhead.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';
import { objectToPaper } from './hand-over.ts';
import { movePapers } from './move-papers.ts';
import { findOpenPart } from './sign-sheet.ts';

/** 撤回移交 (R3.4): nobody has signed and the window has the papers in its hands again: wrongly ticked, or not gone yet. It says why. */
export const recallSheet: Act<CommandOf<'recallSheet'>> = (progress, { item, sheet, note }) => {
  const objection = objectToPaper(progress, item);
  if (objection !== null) return objection;
  const part = findOpenPart(progress, item, sheet);
  if ('code' in part) return part;
  progress.emit({ type: 'ItemSheetRecalled', item, sheet, note: keepNote(progress, note) });
  const window = `window:${windowOf(progress)}` as const;
  return movePapers(progress, part.papers, `transit:${sheet}`, window, 'recalled', { sheet });
};
