import { getStateOfItem } from '../application/application.ts';
import { isGranted, isOpen } from '../application/item.ts';
import { currentAnswers, type Progress } from '../application/progress.ts';
import { getItem } from '../service/lookup.ts';
import { includedItems, plan } from '../service/plan.ts';
import { issue } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type WithdrawalContent = {
  whole: boolean;
  /** Whether he stood at the window for it, or did it himself from afar. */
  atWindow: boolean;
  /** What is taken back, by name; of the whole application all that had not ended. */
  items: string[];
  /** What ends with it, because it waited for it. */
  along: string[];
  /** What goes on, and what was granted before and stays so. */
  goingOn: string[];
  granted: string[];
};

/**
 * 撤回申请确认书 · 撤回事项确认书: what the soldier took back of his own will, what ends with it and what stays, for him to sign where he
 * asked for it at the window. No decision is made against him, so it names no remedies (R2.5).
 */
export function issueWithdrawal(
  progress: Progress,
  { whole, items, along }: { whole: boolean; items: readonly string[]; along: readonly string[] },
): void {
  const { state, context } = progress;
  const agency = windowOf(progress);
  const names = (codes: readonly string[]) =>
    [...codes].sort().map(code => getItem(context.service, code).name);
  const known = Object.keys(state.items);
  const left =
    known.length > 0
      ? known.filter(code => isOpen(getStateOfItem(state, code)))
      : includedItems(plan(context.service, currentAnswers(progress), state.unticked));
  const content: WithdrawalContent = {
    whole,
    atWindow: context.actor.kind === 'staff',
    items: names(items),
    along: names(along),
    goingOn: names(whole ? [] : left.filter(code => !along.includes(code))),
    granted: names(known.filter(code => isGranted(getStateOfItem(state, code)))),
  };
  issue(progress, {
    kind: 'withdrawal',
    title: whole ? '撤回申请确认书' : '撤回事项确认书',
    template: 'withdrawal/v1',
    mark: 'CH',
    agency,
    items: [],
    content: { ...letterhead(progress, agency), ...content },
  });
}
