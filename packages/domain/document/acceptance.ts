import { getStateOfItem } from '../application/application.ts';
import { type Item, isOpen } from '../application/item.ts';
import { openDeferral } from '../application/material.ts';
import type { Progress } from '../application/progress.ts';
import { noteIn } from '../application/sealed-note.ts';
import { outcomeWords } from '../application/words.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import { getAgency } from '../service/directory.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { findReason } from '../service/reasons-for.ts';
import { issue } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type AcceptanceContent = {
  submittedOn: PlainDate;
  /** Accepted without these, against a promise (容缺). */
  deferred: string[];
  /** What goes on: `due` is the promised day, `after` the items it waits for. */
  items: {
    name: string;
    agency: string;
    days: number;
    due: PlainDate | null;
    provisional: boolean;
    after: string[];
  }[];
  /** What does not, though the rest was accepted: turned down at the window, or ended because it waits for one that was. */
  notGoing: { name: string; declined: boolean; outcome: string; reason: string; note: string | null }[];
};

/**
 * 受理单 (R2.4; 行政许可法 art.32: a dated, stamped proof of acceptance): every item that goes on, who handles it, by which day;
 * apart from these, what does not and why.
 */
export function issueAcceptance(progress: Progress): void {
  const { state } = progress;
  const agency = windowOf(progress);
  const items = Object.keys(state.items)
    .sort()
    .map(code => getStateOfItem(state, code));
  const content: AcceptanceContent = {
    submittedOn: dateOfInstant(state.submittedAt!),
    deferred: Object.entries(state.materials).flatMap(([code, fact]) =>
      openDeferral(fact) === null ? [] : [getMaterial(progress.context.service, code).name],
    ),
    items: items.filter(isOpen).map(item => going(progress, item)),
    notGoing: items.flatMap(item => ended(progress, item)),
  };
  issue(progress, {
    kind: 'acceptance',
    title: '受理单',
    template: 'acceptance/v1',
    mark: 'SL',
    agency,
    items: [],
    content: { ...letterhead(progress, agency), ...content },
  });
}

function going({ context }: Progress, item: Item): AcceptanceContent['items'][number] {
  const definition = getItem(context.service, item.code);
  return {
    name: definition.name,
    agency: getAgency(context.directory, item.agency).name,
    days: definition.promised.value,
    due: item.clocks?.promised.due ?? null,
    provisional: item.clocks?.promised.provisional ?? false,
    after: item.waitsFor.map(code => getItem(context.service, code).shortName),
  };
}

function ended({ context, box }: Progress, { code, stage }: Item): AcceptanceContent['notGoing'] {
  if (stage.status !== 'concluded') return [];
  const reason = findReason(context.service.reasons, stage.reason ?? '');
  return [
    {
      name: getItem(context.service, code).name,
      declined: stage.outcome === 'declined',
      outcome: outcomeWords[stage.outcome],
      reason: reason?.text ?? stage.reason ?? '',
      note: noteIn(box, stage.note),
    },
  ];
}
