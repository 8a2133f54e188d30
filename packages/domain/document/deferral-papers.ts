import { openDeferral } from '../application/material.ts';
import type { Progress } from '../application/progress.ts';
import type { PlainDate } from '../plain/date.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { issue } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type DeferralContent = {
  /** Signed at the window, or given in his own application beforehand. */
  promise: 'signed' | 'declared';
  materials: { name: string; until: PlainDate; items: string[] }[];
};

/**
 * 容缺受理承诺书 and 容缺受理通知书 (domain.md §3.3): what the soldier promises to hand in later and by which day, and what the window
 * tells him of it: the work goes on, the results wait, and what a broken promise ends. None where nothing was deferred.
 */
export function issueDeferralPapers(progress: Progress, promise: DeferralContent['promise']): void {
  const { state, context } = progress;
  const { service } = context;
  const open = Object.entries(state.materials).flatMap(([code, fact]) => {
    const deferral = openDeferral(fact);
    return deferral === null ? [] : [{ code, ...deferral }];
  });
  if (open.length === 0) return;
  const agency = windowOf(progress);
  const content: DeferralContent = {
    promise,
    materials: open.map(({ code, until, items }) => ({
      name: getMaterial(service, code).name,
      until,
      items: items.map(item => getItem(service, item).name),
    })),
  };
  const said = { ...letterhead(progress, agency), ...content };
  const papers = [
    { kind: 'deferral-promise', title: '容缺受理承诺书', mark: 'CN' },
    { kind: 'deferral-notice', title: '容缺受理通知书', mark: 'RQ' },
  ];
  for (const paper of papers)
    issue(progress, { ...paper, template: `${paper.kind}/v1`, agency, items: [], content: said });
}
