import { heldItems, openItems } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';
import { endItem, lapseItem } from './end-item.ts';

/** The soldier takes it back. What a department has already concluded stands; what is open, or held for a promise, ends here. */
export const withdraw: Act<CommandOf<'withdraw'>> = progress => {
  for (const { code } of openItems(progress.state)) {
    endItem(progress, { item: code, outcome: 'terminated', reason: 'withdrawn', note: null });
  }
  for (const { code } of heldItems(progress.state)) lapseItem(progress, code, 'withdrawn');
  progress.emit({ type: 'Withdrawn' });
  return null;
};
