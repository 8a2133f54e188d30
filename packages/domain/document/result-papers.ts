import { currentAnswers, type Progress } from '../application/progress.ts';
import type { Answers } from '../form/condition.ts';
import { fieldsOfItem } from '../service/asked-fields.ts';
import { citationsOf } from '../service/citation.ts';
import { getAgency } from '../service/directory.ts';
import { getItem } from '../service/lookup.ts';
import { isMade } from '../service/result-fields.ts';
import { fieldViews } from '../view/field-view.ts';
import { issue } from './issue.ts';
import { letterhead } from './letterhead.ts';

type ResultPaperContent = {
  item: string;
  /** The office's own number, when the officer entered one: 台退户字〔2026〕1号. */
  officeNumber: string | null;
  /** Whom it is addressed to: the agency of the item that goes on with it. */
  addressee: string | null;
  /** By id, so that a template can place them; only what the issuing item declares. */
  facts: Record<string, { label: string; value: string }>;
  results: Record<string, { label: string; value: string }>;
  basis: string[];
};

/** The papers that come of granting an item, as its definition declares (R1.1: 回执, 介绍信). Made by the office, in full. */
export function issueResultPapers(progress: Progress, code: string): void {
  const { state, context } = progress;
  const { service, directory } = context;
  const definition = getItem(service, code);
  const answers = currentAnswers(progress);
  const { agency, stage } = state.items[code]!;
  const given =
    stage.status === 'concluded' && stage.result !== null ? progress.box[stage.result] : undefined;
  const results = (typeof given === 'object' ? given : {}) as Answers;
  for (const paper of definition.result.papers ?? []) {
    const addressed = paper.to === undefined ? undefined : state.items[paper.to];
    if (!isMade(paper, answers, Object.keys(state.items))) continue;
    const officeNumber = paper.numberField === undefined ? undefined : results[paper.numberField];
    const content: ResultPaperContent = {
      item: definition.name,
      officeNumber: typeof officeNumber === 'string' && officeNumber !== '' ? officeNumber : null,
      addressee: addressed === undefined ? null : getAgency(directory, addressed.agency).name,
      facts: byId(fieldViews(fieldsOfItem(service, code, answers), answers, directory, true)),
      results: byId(fieldViews(definition.result.fields, results, directory, true)),
      basis: citationsOf(definition, context.today),
    };
    issue(progress, {
      kind: paper.template.split('/')[0]!,
      title: paper.title,
      template: paper.template,
      mark: paper.mark,
      agency,
      items: addressed === undefined ? [code] : [code, addressed.code],
      content: { ...letterhead(progress, agency), ...content },
    });
  }
}

function byId(views: ReturnType<typeof fieldViews>): ResultPaperContent['facts'] {
  return Object.fromEntries(views.map(({ id, label, value }) => [id, { label, value }]));
}
