import { type Holder, isOrigin, lackingWith, type Paper, summed } from '../../custody/ledger.ts';
import type { PaperMovement, Receipt } from '../event.ts';
import type { Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';

/** Enters a movement of papers in the ledger; nothing to move is no movement. Refuses what the giver has not got (R3.4). */
export function movePapers(
  progress: Progress,
  papers: readonly Paper[],
  from: Holder,
  to: Holder,
  why: PaperMovement,
  { sheet, receipt }: { sheet?: string; receipt?: Receipt } = {},
): Refusal | null {
  const lacking = lackingWith(progress.state.papers, from, papers).filter(each => !isOrigin(from, each));
  if (lacking.length > 0) return { code: 'papers-not-there', papers: lacking };
  const all = summed(papers);
  if (all.length > 0)
    progress.emit({
      ...{ type: 'PapersMoved', papers: all, from, to, why },
      ...(sheet !== undefined && { sheet }),
      ...(receipt !== undefined && { receipt }),
    });
  return null;
}
