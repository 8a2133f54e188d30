import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';

/** A time the soldier had to be somewhere: place, why, for which items (R4.3). */
export const recordVisit: Act<CommandOf<'recordVisit'>> = (progress, { place, why, items }) => {
  progress.emit({ type: 'VisitRecorded', visit: { place, why, items, on: progress.context.today } });
  return null;
};
