import { checkAnswers } from '@yimen/domain/form/check.ts';
import { type Answers, holds } from '@yimen/domain/form/condition.ts';
import type { Field, Section } from '@yimen/domain/form/field.ts';
import { askedFields } from '@yimen/domain/service/asked-fields.ts';
import { withComputed } from '@yimen/domain/service/computed-answers.ts';
import { type NeededMaterial, neededMaterials } from '@yimen/domain/service/needed-materials.ts';
import { includedItems, type PlannedItem, plan } from '@yimen/domain/service/plan.ts';
import type { Offered } from '../api/queries.ts';
import type { Draft } from './draft.ts';

/** The way from the first page to the last, the same for everybody; only `form` has as many pages as the answers ask for. */
export const stages = ['place', 'questions', 'items', 'form', 'materials', 'review'] as const;

export type Step = {
  stage: (typeof stages)[number];
  /** Behind `/apply/<id>/`. */
  path: string;
  title: string;
  done: boolean;
};

/** Everything the pages of the form ask of the answers, computed as the server computes it. */
export type Worked = {
  /** His answers and those worked out from them. */
  answers: Answers;
  planned: PlannedItem[];
  items: string[];
  routing: Field[];
  asked: Field[];
  sections: { section: Section; fields: Field[] }[];
  materials: NeededMaterial[];
  undeclared: NeededMaterial[];
  steps: Step[];
};

/** `reused`: the materials that serve again from an earlier case, of which nothing need be said. */
export function workOut(
  { service, today, inTimeSince }: Offered,
  draft: Draft,
  reused: ReadonlySet<string> = new Set(),
): Worked {
  const answers = withComputed(service, { ...draft.answers, settlement: draft.settlement }, inTimeSince);
  const planned = plan(service, answers, draft.unticked);
  const items = includedItems(planned);
  const routing = service.form.fields.filter(
    field =>
      service.routingFields.includes(field.id) && field.id !== 'settlement' && holds(field.when, answers),
  );
  const asked = askedFields(service, items, answers);
  const sections = service.form.sections
    .map(section => ({
      section,
      fields: asked.filter(
        field => field.section === section.id && !service.routingFields.includes(field.id),
      ),
    }))
    .filter(each => each.fields.length > 0);
  const materials = neededMaterials(service, items, answers);
  const undeclared = materials.filter(
    each =>
      !each.internal &&
      !each.optional &&
      draft.declared[each.definition.code] === undefined &&
      !reused.has(each.definition.code),
  );
  const whole = (fields: Field[]) => checkAnswers(fields, answers, today).length === 0;
  const routed = draft.settlement !== '' && whole(routing);
  return {
    answers,
    planned,
    items,
    routing,
    asked,
    sections,
    materials,
    undeclared,
    steps: [
      { stage: 'place', path: 'place', title: '安置地', done: draft.settlement !== '' },
      { stage: 'questions', path: 'questions', title: '您的情况', done: whole(routing) },
      { stage: 'items', path: 'items', title: '一起办的事项', done: routed },
      ...sections.map(({ section, fields }) => ({
        stage: 'form' as const,
        path: `form/${section.id}`,
        title: section.title,
        done: routed && whole(fields),
      })),
      { stage: 'materials', path: 'materials', title: '材料', done: routed && undeclared.length === 0 },
      { stage: 'review', path: 'review', title: '核对并提交', done: false },
    ],
  };
}
