import type { Progress } from '../application/progress.ts';
import type { Answers } from '../form/condition.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import { dateWords } from '../plain/date-words.ts';
import { citationsOf } from '../service/citation.ts';
import type { ItemDefinition } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import { fieldViews } from '../view/field-view.ts';
import { issue } from './issue.ts';
import type { DocumentFact } from './issued.ts';
import { letterhead } from './letterhead.ts';

type ResultNoticeContent = {
  item: string;
  result: string;
  grantedOn: PlainDate;
  /** What the result says, field by field, in full: it is his own. */
  facts: { label: string; value: string }[];
  basis: string[];
};

/**
 * 办理结果通知书: a result that reaches him electronically, as a paper of the office that granted it (R4.2, 电子签名法 art.5: what is to be
 * kept can be had whole at any time). None where the result has a paper of its own that is his, such as 报到登记回执.
 */
export function issueResultNotice(progress: Progress, code: string): void {
  const { state, context } = progress;
  const definition = getItem(context.service, code);
  const { agency, stage } = state.items[code]!;
  if (stage.status !== 'concluded') throw new Error(`item ${code} has no result yet`);
  if (findResultPaper(progress, code) !== null) return;
  const content: ResultNoticeContent = {
    item: definition.name,
    result: definition.result.name,
    grantedOn: stage.granted ?? stage.on ?? dateOfInstant(stage.at),
    facts: factsOf(progress, definition, stage.result),
    basis: citationsOf(definition, stage.granted ?? stage.on ?? dateOfInstant(stage.at)),
  };
  issue(progress, {
    kind: 'result-notice',
    title: '办理结果通知书',
    template: 'result-notice/v1',
    mark: 'JG',
    agency,
    items: [code],
    // It may go out long after the decision, when a promise was kept or he chose this way: it bears no officer's name.
    content: { ...letterhead(progress, agency), officer: null, ...content },
  });
}

/** The paper in which a result reached him electronically: the notice, or the result's own; null where there is none. */
export function findResultPaper({ state, context }: Progress, code: string): DocumentFact | null {
  const own = (getItem(context.service, code).result.papers ?? [])
    .filter(paper => paper.to === undefined)
    .map(({ template }) => template.split('/')[0]);
  const kinds = [...own, 'result-notice'];
  const papers = (state.documents ?? []).filter(each => each.replacedBy === null);
  return papers.findLast(each => kinds.includes(each.kind) && each.items.includes(code)) ?? null;
}

function factsOf({ box, context }: Progress, { result }: ItemDefinition, reference: string | null) {
  const given = reference === null ? undefined : box[reference];
  if (typeof given !== 'object') return [];
  return fieldViews(result.fields, given as Answers, context.directory, true).map(
    ({ label, value, kind }) => ({ label, value: kind === 'date' ? dateWords(value as PlainDate) : value }),
  );
}
