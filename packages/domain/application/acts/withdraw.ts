import { heldItems, openItems } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';

/** The soldier takes it back. What a department has already concluded stands; what is open, or held for a promise, ends here. */
export const withdraw: Act<CommandOf<'withdraw'>> = progress => {
  for (const { code } of openItems(progress.state)) {
    progress.emit({
      type: 'ItemConcluded',
      item: code,
      outcome: 'terminated',
      reason: 'withdrawn',
      note: null,
      result: null,
      produces: [],
    });
  }
  for (const { code } of heldItems(progress.state))
    progress.emit({ type: 'ItemLapsed', item: code, reason: 'withdrawn' });
  progress.emit({ type: 'Withdrawn' });
  return null;
};
