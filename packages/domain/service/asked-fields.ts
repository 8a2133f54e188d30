import { type Answers, holds } from '../form/condition.ts';
import type { Field } from '../form/field.ts';
import type { ServiceDefinition } from './definition.ts';
import { deliveryFields } from './delivery-rule.ts';
import { getItem } from './lookup.ts';

/** The fields asked for these items and answers, each once and in form order (R5.1, R5.3); what is worked out is not asked. */
export function askedFields(service: ServiceDefinition, items: readonly string[], answers: Answers): Field[] {
  const wanted = new Set([
    ...service.routingFields,
    ...service.commonFields,
    ...items.flatMap(code => getItem(service, code).fields),
    ...deliveryFields(service, items),
  ]);
  return service.form.fields.filter(
    field => wanted.has(field.id) && field.computed === undefined && holds(field.when, answers),
  );
}

/** The fields one item's department may see (law 8): the common ones and its own, nothing else. */
export function fieldsOfItem(service: ServiceDefinition, code: string, answers: Answers): Field[] {
  const wanted = new Set([...service.commonFields, ...getItem(service, code).fields]);
  return service.form.fields.filter(field => wanted.has(field.id) && holds(field.when, answers));
}

/** Whether the soldier may be asked to put it right: not what is worked out, nor what he cannot change online (R2.4). */
export function mayBeAsked({ computed, notAsked }: Field): boolean {
  return computed === undefined && notAsked === undefined;
}

/** The fields that go on no notice, with what is done instead. */
export function notAskedOf(fields: readonly Field[]): { label: string; instead: string }[] {
  return fields.flatMap(({ label, notAsked }) =>
    notAsked === undefined ? [] : [{ label, instead: notAsked }],
  );
}

/** Drops answers to questions that are not asked, so that a changed mind leaves nothing behind in the application. */
export function relevantAnswers(
  service: ServiceDefinition,
  items: readonly string[],
  answers: Answers,
): Answers {
  const asked = new Set([
    ...askedFields(service, items, answers).map(field => field.id),
    ...service.form.fields.filter(field => field.computed !== undefined).map(field => field.id),
  ]);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}
