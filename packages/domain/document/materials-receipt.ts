import { type MarkKind, markKind } from '../application/mark-kind.ts';
import { isInHand } from '../application/material.ts';
import { currentAnswers, type Progress } from '../application/progress.ts';
import { formKept } from '../custody/form-kept.ts';
import { getItem } from '../service/lookup.ts';
import { neededMaterials } from '../service/needed-materials.ts';
import { includedItems, plan } from '../service/plan.ts';
import { issue } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type MaterialsReceiptContent = {
  materials: {
    name: string;
    /** What it is, and what became of it at the window or will. */
    kind: MarkKind;
    copies: number;
    usedBy: string[];
  }[];
};

/** 材料接收凭证 (R2.4, R5.3): each material once, as original or copy, what was kept and what was given back, and the items it serves. */
export function issueMaterialsReceipt(progress: Progress): void {
  const { state, context } = progress;
  const answers = currentAnswers(progress);
  const items = includedItems(plan(context.service, answers, state.unticked));
  const materials: MaterialsReceiptContent['materials'] = neededMaterials(
    context.service,
    items,
    answers,
  ).flatMap(({ definition, usedBy }) => {
    const fact = state.materials[definition.code];
    const checked = fact?.checked ?? null;
    if (!isInHand(fact) || checked === null) return [];
    const form = formKept(checked, definition);
    const kind = markKind({ ...checked, ...(form && { form }) }, definition.keeping);
    const users = usedBy.map(code => getItem(context.service, code).shortName);
    return [{ name: definition.name, kind, copies: checked.copies, usedBy: users }];
  });
  if (materials.length === 0) return;
  const agency = windowOf(progress);
  issue(progress, {
    kind: 'materials-receipt',
    title: '材料接收凭证',
    template: 'materials-receipt/v1',
    mark: 'CL',
    agency,
    items: [],
    content: { ...letterhead(progress, agency), materials },
  });
}
