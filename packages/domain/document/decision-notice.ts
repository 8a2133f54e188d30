import type { Progress } from '../application/progress.ts';
import { noteIn } from '../application/sealed-note.ts';
import { getItem } from '../service/lookup.ts';
import { basisOf, findReason } from '../service/reasons-for.ts';
import { remedyForItem } from '../view/remedy.ts';
import { issue } from './issue.ts';
import { letterhead } from './letterhead.ts';

type DecisionContent = {
  item: string;
  outcome: 'denied' | 'terminated';
  reason: string;
  /** The law the reason stands on; none where it names none. */
  basis: string | null;
  note: string | null;
  /** What may be done against it; null where it is no matter of government (domain.md §0.6). */
  remedy: string | null;
};

const titles = { denied: '不予办理通知书', terminated: '终止办理通知书' } as const;

/**
 * 不予办理 · 终止办理通知书 of a department that did not grant an item (行政许可法 art.38: the reason in writing, and the remedies with
 * their periods). What rules or the soldier himself ended is no decision of a department and has none.
 */
export function issueDecisionNotice(progress: Progress, code: string): void {
  const { state, context, box } = progress;
  const { agency, stage } = state.items[code]!;
  if (stage.status !== 'concluded' || (stage.outcome !== 'denied' && stage.outcome !== 'terminated'))
    throw new Error(`item ${code} was not decided against`);
  const { outcome } = stage;
  const definition = getItem(context.service, code);
  const reason = findReason(context.service.reasons, stage.reason ?? '');
  const content: DecisionContent = {
    item: definition.name,
    outcome,
    reason: reason?.text ?? stage.reason ?? '',
    basis: reason === undefined ? null : basisOf(reason, definition, context.today),
    note: noteIn(box, stage.note),
    remedy: remedyForItem(context.service, code),
  };
  issue(progress, {
    kind: 'decision-notice',
    title: titles[outcome],
    template: 'decision-notice/v1',
    mark: 'JD',
    agency,
    items: [code],
    content: { ...letterhead(progress, agency), ...content },
  });
}
