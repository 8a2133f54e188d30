import { getStateOfItem } from '../application/application.ts';
import type { Item } from '../application/item.ts';
import { findReason } from '../application/narrate.ts';
import type { Progress } from '../application/progress.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import { getAgency } from '../service/directory.ts';
import { getItem } from '../service/lookup.ts';
import { issue } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type AcceptanceContent = {
  submittedOn: PlainDate;
  /** `due` is the promised day; `after` the items it waits for; `refusal` why the window did not take it. */
  items: {
    name: string;
    agency: string;
    days: number;
    due: PlainDate | null;
    provisional: boolean;
    after: string[];
    refusal: string | null;
  }[];
};

/** 受理单 (R2.4; 行政许可法 art.32: a dated, stamped proof of acceptance): every item, who handles it, by which day. */
export function issueAcceptance(progress: Progress): void {
  const { state } = progress;
  const agency = windowOf(progress);
  const content: AcceptanceContent = {
    submittedOn: dateOfInstant(state.submittedAt!),
    items: Object.keys(state.items)
      .sort()
      .map(code => line(progress, getStateOfItem(state, code))),
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

function line({ context }: Progress, item: Item): AcceptanceContent['items'][number] {
  const definition = getItem(context.service, item.code);
  const { stage, clocks } = item;
  const reason = stage.status === 'concluded' ? stage.reason : null;
  return {
    name: definition.name,
    agency: getAgency(context.directory, item.agency).name,
    days: definition.promised.value,
    due: clocks?.promised.due ?? null,
    provisional: clocks?.promised.provisional ?? false,
    after: item.waitsFor.map(code => getItem(context.service, code).shortName),
    refusal: reason === null ? null : (findReason(context.service.reasons, reason)?.text ?? reason),
  };
}
