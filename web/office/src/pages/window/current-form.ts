import { type Answers, holds } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import { askedFields, relevantAnswers } from '@yimen/domain/service/asked-fields.ts';
import { withComputed } from '@yimen/domain/service/computed-answers.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { type NeededMaterial, neededMaterials } from '@yimen/domain/service/needed-materials.ts';
import { includedItems, type PlannedItem, plan } from '@yimen/domain/service/plan.ts';

export type CurrentForm = {
  plan: PlannedItem[];
  items: string[];
  fields: Field[];
  materials: NeededMaterial[];
  answers: Answers;
};

/**
 * What the form asks now, worked out from what has been entered by the same functions as on the server: the items,
 * the fields, the papers. `inTimeSince` lets it work out anew what nobody is asked; without it that stays as it was. Answers to questions that are no longer asked are left out before anything is concluded from them.
 */
export function currentForm(
  service: ServiceDefinition,
  entered: Answers,
  unticked: readonly string[],
  inTimeSince?: Readonly<Record<string, string>>,
): CurrentForm {
  const known = inTimeSince === undefined ? entered : withComputed(service, entered, inTimeSince);
  const living = withoutUnasked(service, known);
  const planned = plan(service, living, unticked);
  const items = includedItems(planned);
  return {
    plan: planned,
    items,
    fields: askedFields(service, items, living),
    materials: neededMaterials(service, items, living),
    answers: relevantAnswers(service, items, living),
  };
}

/** Drops answers whose question's condition does not hold, again and again, because one question may open another. */
function withoutUnasked(service: ServiceDefinition, entered: Answers): Answers {
  const asked = new Set(
    service.form.fields.filter(field => holds(field.when, entered)).map(field => field.id),
  );
  const left = Object.entries(entered).filter(([id]) => asked.has(id));
  return left.length === Object.keys(entered).length
    ? entered
    : withoutUnasked(service, Object.fromEntries(left));
}
