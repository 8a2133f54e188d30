import { getStateOfItem, heldFor } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';

/** 送达: the result reached the soldier (R4.2). Said once; a second time changes nothing. */
export const deliver: Act<CommandOf<'deliver'>> = (progress, { item, way }) => {
  const lacking = heldFor(progress.state, item);
  if (lacking.length > 0) return { code: 'result-held', materials: lacking };
  if (getStateOfItem(progress.state, item).delivered === null)
    progress.emit({ type: 'ItemDelivered', item, way });
  return null;
};
