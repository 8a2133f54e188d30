import { windowOf } from '../../document/letterhead.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';
import { objectToPaper } from './hand-over.ts';
import { movePapers } from './move-papers.ts';

/** The department gives papers back to the window: what it need not keep, or what an item that came to nothing brought it (R3.4). */
export const returnPapers: Act<CommandOf<'returnPapers'>> = (progress, { item, papers }) => {
  const { agency } = getStateOfItem(progress.state, item);
  return (
    objectToPaper(progress, item) ??
    movePapers(progress, papers, `agency:${agency}`, `window:${windowOf(progress)}`, 'returned')
  );
};

/** The window gives papers back to the soldier. */
export const giveBack: Act<CommandOf<'giveBack'>> = (progress, { papers }) =>
  movePapers(progress, papers, `window:${windowOf(progress)}`, 'applicant', 'given-back');
