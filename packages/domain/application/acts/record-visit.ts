import { includedItems, plan } from '../../service/plan.ts';
import type { CommandOf } from '../command.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';

/** A time the soldier had to be somewhere: place, why, for which items (R4.3). */
export const recordVisit: Act<CommandOf<'recordVisit'>> = (progress, { place, why, items }) => {
  const stranger = items.find(code => !appliedFor(progress).includes(code));
  if (stranger !== undefined) return { code: 'no-such-item', item: stranger };
  progress.emit({ type: 'VisitRecorded', visit: { place, why, items, on: progress.context.today } });
  return null;
};

/** He stood at the window for everything he applies for; no place, no visit. */
export function visitedForAll(progress: Progress, place: string | undefined): null {
  if (place === undefined) return null;
  progress.emit({
    type: 'VisitRecorded',
    visit: { place, why: '窗口申请', items: appliedFor(progress), on: progress.context.today },
  });
  return null;
}

function appliedFor(progress: Progress): string[] {
  return includedItems(plan(progress.context.service, currentAnswers(progress), progress.state.unticked));
}
