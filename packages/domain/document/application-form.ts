import { currentAnswers, type Progress } from '../application/progress.ts';
import { askedFields } from '../service/asked-fields.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { includedItems, plan } from '../service/plan.ts';
import { fieldViews } from '../view/field-view.ts';
import { issue, standing } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type ApplicationFormContent = {
  sections: { title: string; fields: { label: string; value: string }[] }[];
  items: { name: string; agency: string }[];
  materials: { name: string; declared: string }[];
};

/**
 * 一站式申请表 (R2.5 一表申请): everything he answered, in full, for his one signature. A form whose answers were put right
 * after submission takes the place of the earlier one.
 */
export function issueApplicationForm(progress: Progress): void {
  const { state, context } = progress;
  const { service, directory } = context;
  const answers = currentAnswers(progress);
  const items = includedItems(plan(service, answers, state.unticked));
  const fields = fieldViews(askedFields(service, items, answers), answers, directory, true);
  const content: ApplicationFormContent = {
    sections: service.form.sections
      .map(({ id, title }) => ({
        title,
        fields: fields.filter(each => each.section === id).map(({ label, value }) => ({ label, value })),
      }))
      .filter(section => section.fields.length > 0),
    items: items.map(code => {
      const { name, line } = getItem(service, code);
      return { name, agency: directory.route(line, state.division).name };
    }),
    materials: Object.entries(state.materials).flatMap(([code, { declared }]) =>
      declared === null ? [] : [{ name: getMaterial(service, code).name, declared }],
    ),
  };
  const agency = windowOf(progress);
  issue(progress, {
    kind: 'application-form',
    title: '一站式申请表',
    template: 'application-form/v1',
    mark: 'SQ',
    agency,
    items: [],
    replaces: standing(progress, 'application-form')?.document ?? null,
    content: { ...letterhead(progress, agency), ...content },
  });
}
