import { issueWithdrawal } from '../../document/withdrawal.ts';
import { includedItems, plan } from '../../service/plan.ts';
import { heldItems, openItems } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import { endItem, lapseItem } from './end-item.ts';

/** The soldier takes it back. What a department has already concluded stands; what is open, or held for a promise, ends here. */
export const withdraw: Act<CommandOf<'withdraw'>> = progress => {
  const items = stopped(progress);
  for (const { code } of openItems(progress.state)) {
    endItem(progress, { item: code, outcome: 'terminated', reason: 'withdrawn', note: null });
  }
  for (const { code } of heldItems(progress.state)) lapseItem(progress, code, 'withdrawn');
  progress.emit({ type: 'Withdrawn' });
  issueWithdrawal(progress, { whole: true, items, along: [] });
  return null;
};

/** What will not be gone on with; before acceptance everything he asked for. */
function stopped(progress: Progress): string[] {
  const { state, context } = progress;
  if (state.acceptedAt === null)
    return includedItems(plan(context.service, currentAnswers(progress), state.unticked));
  return [...openItems(state), ...heldItems(state)].map(item => item.code);
}
