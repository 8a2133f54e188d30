import type { Progress } from '../application/progress.ts';
import { noteIn } from '../application/sealed-note.ts';
import { getItem } from '../service/lookup.ts';
import { basisOf, findReason } from '../service/reasons-for.ts';
import { remedyForItem, remedyOf } from '../view/remedy.ts';
import { issue } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type RefusalContent = {
  /** What is not accepted: the whole application, or one item of it. */
  what: string;
  whole: boolean;
  reason: string;
  basis: string | null;
  note: string | null;
  /** What may be done against it, and the items for which that does not hold (domain.md §0.6). */
  remedy: string | null;
  without: string[];
};

/** 不予受理通知书: the reason, its basis, where to turn instead, and the remedies with their limits (行政许可法 art.32, 38). */
export function issueRefusalNotice(
  progress: Progress,
  refusal: { item: string | null; reason: string; note: string | null },
): void {
  const { service } = progress.context;
  const { item, note } = refusal;
  const reason = findReason(service.reasons, refusal.reason);
  const agency = windowOf(progress);
  const refused = item === null ? service : getItem(service, item);
  const content: RefusalContent = {
    what: refused.name,
    whole: item === null,
    reason: reason?.text ?? refusal.reason,
    basis: reason === undefined ? null : basisOf(reason, refused, progress.context.today),
    note: noteIn(progress.box, note),
    ...remedyAgainst(progress, item),
  };
  issue(progress, {
    kind: 'refusal-notice',
    title: '不予受理通知书',
    template: 'refusal-notice/v1',
    mark: 'BY',
    agency,
    items: item === null ? [] : [item],
    content: { ...letterhead(progress, agency), ...content },
  });
}

/** Against the whole, what its items together allow; against one item, whether that one is a matter of government at all. */
function remedyAgainst(progress: Progress, item: string | null): Pick<RefusalContent, 'remedy' | 'without'> {
  const { state: application, context, box } = progress;
  const { service } = context;
  if (item === null) return remedyOf({ service, application, box });
  return { remedy: remedyForItem(service, item), without: [] };
}
