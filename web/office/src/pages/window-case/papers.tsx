import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { DecisionPaper } from '../../parts/decision-paper.tsx';
import { NoticePaper } from './notice-paper.tsx';
import { Receipt } from './receipt.tsx';
import { RefusalPaper } from './refusal-paper.tsx';

/** What the printer prints of this page: a department's decision asked for, or the paper that fits where the application stands. */
export function Papers({ view, item }: { view: WindowView; item: string | null }) {
  const { decisions, applicant } = view.papers;
  const decision = decisions.find(each => each.item === item);
  if (decision !== undefined)
    return <DecisionPaper decision={decision} addressee={applicant} settlement={view.settlement.name} />;
  if (view.acceptedAt !== null) return <Receipt view={view} />;
  if (view.refusal !== null) return <RefusalPaper view={view} />;
  return view.asks.length > 0 ? <NoticePaper view={view} /> : null;
}

/** Which paper it is, for the button that prints it; null where there is none. */
export function paperName({ acceptedAt, refusal, asks }: WindowView): string | null {
  if (acceptedAt !== null) return '受理回执';
  if (refusal !== null) return '不予受理通知书';
  return asks.length > 0 ? '一次性告知书' : null;
}
