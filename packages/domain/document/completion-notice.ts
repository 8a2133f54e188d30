import type { Progress } from '../application/progress.ts';
import { copiesGiven, type Saved, savedBy } from '../application/saved.ts';
import { standingOf } from '../application/standing.ts';
import { standingVisits } from '../application/visit.ts';
import { outcomeWords } from '../application/words.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import { getAgency } from '../service/directory.ts';
import { getItem } from '../service/lookup.ts';
import { findReason } from '../service/reasons-for.ts';
import { isAppealable, remedyForItem } from '../view/remedy.ts';
import { issue } from './issue.ts';
import { letterhead } from './letterhead.ts';
import { resultName } from './result-name.ts';

type CompletionContent = {
  /** Absent on papers from before it was told apart. */
  unsuccessful: boolean;
  acceptedOn: PlainDate;
  items: {
    name: string;
    agency: string;
    outcome: string;
    reason: string | null;
    result: string | null;
    on: PlainDate;
  }[];
  /** How often he had to be somewhere for all of it (R4.3). */
  visits: number;
  /** Against the items one by one, in papers from before it was counted absent. */
  saved: Pick<Saved, 'apart' | 'together'> | null;
  /** Of the papers handed in: those beside the one form, as 材料接收凭证 lists them; absent on papers from before it was told apart. */
  materials: number | null;
  /** What may be done against what was not granted: by law, or where it is no matter of government, by asking (domain.md §0.6). */
  remedies: { text: string | null; items: string[] }[];
};

/** 办结通知 (R4.2): how every item ended, in one paper from the window that took them in; 办理结束通知 where nothing was granted. */
export function issueCompletionNotice(progress: Progress): void {
  const { state, context } = progress;
  const agency = context.directory.route('window', state.settlement).id;
  const saved = savedBy(state, context.service, context.calendar, context.today);
  const unsuccessful = standingOf(state) === 'unsuccessful';
  const content: CompletionContent = {
    unsuccessful,
    acceptedOn: dateOfInstant(state.acceptedAt!),
    items: Object.values(state.items)
      .sort((a, b) => a.code.localeCompare(b.code))
      .flatMap(({ code, agency: handler, stage }) => {
        if (stage.status !== 'concluded') return [];
        const { name } = getItem(context.service, code);
        const reason = stage.reason === null ? null : findReason(context.service.reasons, stage.reason);
        return [
          {
            name,
            agency: getAgency(context.directory, handler).name,
            outcome: outcomeWords[stage.outcome],
            reason: reason?.text ?? stage.reason,
            result: stage.outcome === 'granted' ? resultName(progress, code) : null,
            on: stage.on ?? dateOfInstant(stage.at),
          },
        ];
      }),
    visits: standingVisits(state).length,
    saved: saved && { apart: saved.apart, together: saved.together },
    materials: saved && copiesGiven(state),
    remedies: remediesAgainst(progress),
  };
  issue(progress, {
    kind: 'completion-notice',
    title: unsuccessful ? '办理结束通知' : '办结通知',
    template: 'completion-notice/v1',
    mark: unsuccessful ? 'ZJ' : 'BJ',
    agency,
    items: [],
    // Whoever concluded the last item did not write this for his colleagues: it bears no officer's name.
    content: { ...letterhead(progress, agency), officer: null, ...content },
  });
}

/** By what may be done, the items it may be done against; what ended by rule or by his own wish is nobody's decision. */
function remediesAgainst({ state, context: { service } }: Progress): CompletionContent['remedies'] {
  const against = Object.values(state.items).filter(item => isAppealable(service, item));
  const codes = against.map(({ code }) => code).sort();
  return [...new Set(codes.map(code => remedyForItem(service, code)))].map(text => ({
    text,
    items: codes
      .filter(code => remedyForItem(service, code) === text)
      .map(code => getItem(service, code).name),
  }));
}
