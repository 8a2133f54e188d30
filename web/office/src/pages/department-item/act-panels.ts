import type { ReactNode } from 'react';
import { CheckPanel } from './check-panel.tsx';
import { ConcludePanel } from './conclude-panel.tsx';
import { DeliverPanel } from './deliver-panel.tsx';
import { PausePanel } from './pause-panel.tsx';
import { ReleasePanel } from './release-panel.tsx';
import { ResumePanel } from './resume-panel.tsx';
import { ReturnPanel } from './return-panel.tsx';
import type { DepartmentView, ItemAct, PanelProps } from './use-item-acts.ts';
import { VisitPanel } from './visit-panel.tsx';

/** Acts that need no more words than the button's. */
type PlainAct = 'claim' | 'release' | 'receive' | 'resume';
type Needs = { panel: (props: PanelProps) => ReactNode } | { panel: null; plain: PlainAct };

/** What pressing an act's button needs: a panel, or nothing more. Every act of a department has its answer here, or this does not compile. */
export function panelFor(act: ItemAct, view: DepartmentView): Needs {
  if (act === 'resume' && view.asks.length > 0) return { panel: ResumePanel };
  return act === 'release' && !view.item.mine ? { panel: ReleasePanel } : needs[act];
}

const needs = {
  claim: { panel: null, plain: 'claim' },
  release: { panel: null, plain: 'release' },
  receive: { panel: null, plain: 'receive' },
  resume: { panel: null, plain: 'resume' },
  recordCheck: { panel: CheckPanel },
  conclude: { panel: ConcludePanel },
  pause: { panel: PausePanel },
  returnToWindow: { panel: ReturnPanel },
  deliver: { panel: DeliverPanel },
  recordVisit: { panel: VisitPanel },
} as const satisfies Record<ItemAct, Needs>;
