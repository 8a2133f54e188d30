import { type AnswerValue, type Condition, factsOf } from '../form/condition.ts';
import type { Field } from '../form/field.ts';
import type { DefinitionProblem } from './cross-check.ts';
import { listsOf } from './cross-check-reasons.ts';
import type { ItemDefinition, ServiceDefinition } from './definition.ts';
import { isOnPaper } from './delivery-rule.ts';

/** A condition, where it stands, which facts are certainly asked there, and which other facts guard it. */
type Place = { key: string; when: Condition; asked: ReadonlySet<string>; guards: readonly string[] };

/**
 * Every condition looks at a field that exists and is asked wherever the condition is judged, with a value that can be
 * its answer. A condition on a question that is itself conditional must look at that question's condition too, so that
 * a stale answer to a question no longer asked decides nothing.
 */
export function checkConditions(service: ServiceDefinition): DefinitionProblem[] {
  const fields = new Map(service.form.fields.map(field => [field.id, field]));
  return [...places(service).flatMap(place => checkPlace(place, fields)), ...checkOrder(service)];
}

function places(service: ServiceDefinition): Place[] {
  const routing = new Set(service.routingFields);
  const everywhere = [...service.routingFields, ...service.commonFields];
  return [
    ...service.form.fields.flatMap(field => {
      if (field.when === undefined) return [];
      const asked = askedWith(field, service, routing, everywhere);
      return [{ key: `form.fields[${field.id}].when`, when: field.when, asked, guards: [] }];
    }),
    ...service.applicantDuties.flatMap(({ duty, when }) =>
      when === undefined ? [] : [{ key: `applicantDuties[${duty}].when`, when, asked: routing, guards: [] }],
    ),
    ...listsOf(service.reasons).flatMap(([name, list]) =>
      list.flatMap(({ code, when }) =>
        when === undefined
          ? []
          : [{ key: `reasons.${name}[${code}].when`, when, asked: routing, guards: [] }],
      ),
    ),
    ...service.items.flatMap(item => placesOfItem(item, routing, new Set([...everywhere, ...item.fields]))),
  ];
}

/** What is certainly asked whenever this field is: a routing field leans on routing fields only. */
function askedWith(
  field: Field,
  { items, commonFields, delivery }: ServiceDefinition,
  routing: ReadonlySet<string>,
  everywhere: readonly string[],
): ReadonlySet<string> {
  if (routing.has(field.id)) return routing;
  if (commonFields.includes(field.id)) return new Set(everywhere);
  const users = items.filter(item => item.fields.includes(field.id));
  const shared = users[0]?.fields.filter(id => users.every(item => item.fields.includes(id))) ?? [];
  // The choice of delivery is asked wherever an item has something on paper, declared by it or not.
  const choice = delivery !== undefined && users.every(isOnPaper) ? [delivery.field] : [];
  return new Set([...everywhere, ...shared, ...choice]);
}

function placesOfItem(
  item: ItemDefinition,
  routing: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): Place[] {
  const guards = item.eligibility.flatMap(rule => factsOf(rule.when));
  const key = `items.${item.code}`;
  const place = (part: string, when: Condition | undefined): Place[] =>
    when === undefined ? [] : [{ key: `${key}.${part}`, when, asked, guards }];
  return [
    ...item.eligibility.map(({ when }, at) => ({
      key: `${key}.eligibility[${at}]`,
      when,
      asked: routing,
      guards: [],
    })),
    ...item.materials.flatMap(use => place(`materials[${use.material}].when`, use.when)),
    ...item.dependsOn.flatMap(each => place(`dependsOn[${each.item}].when`, each.when)),
    ...place('onTheSpot.when', item.onTheSpot.when),
  ];
}

function checkPlace(
  { key, when, asked, guards }: Place,
  fields: ReadonlyMap<string, Field>,
): DefinitionProblem[] {
  const facts = [...new Set(factsOf(when))];
  const looked = new Set([...facts, ...guards]);
  return [
    ...facts.flatMap(fact => {
      const field = fields.get(fact);
      if (field === undefined) return [{ key, sentence: `条件里的字段不存在：${fact}` }];
      if (!asked.has(fact)) return [{ key, sentence: `判断这个条件时不一定问过“${field.label}”（${fact}）` }];
      const unguarded = field.when === undefined ? [] : factsOf(field.when).filter(each => !looked.has(each));
      return unguarded.map(each => ({
        key,
        sentence: `“${field.label}”只在部分情况下才问，条件里还应写明${each}`,
      }));
    }),
    ...valuesOf(when).flatMap(([fact, value]) => {
      const field = fields.get(fact);
      if (field === undefined || canAnswer(field, value)) return [];
      return [{ key, sentence: `“${field.label}”（${fact}）不会有这个答案：${value}` }];
    }),
  ];
}

/** A question stands after the questions it leans on, and the routing questions stand first. */
function checkOrder({ form, routingFields }: ServiceDefinition): DefinitionProblem[] {
  const position = new Map(form.fields.map((field, at) => [field.id, at]));
  const firstOther = form.fields.findIndex(field => !routingFields.includes(field.id));
  return form.fields.flatMap((field, at) => {
    const key = `form.fields[${field.id}]`;
    const later =
      field.when === undefined ? [] : factsOf(field.when).filter(fact => (position.get(fact) ?? -1) >= at);
    return [
      ...later.map(fact => ({
        key: `${key}.when`,
        sentence: `“${field.label}”的条件看的是排在后面的字段${fact}`,
      })),
      ...(routingFields.includes(field.id) && at > firstOther
        ? [{ key, sentence: `“${field.label}”决定办哪些事项，应排在最前面` }]
        : []),
    ];
  });
}

function valuesOf(condition: Condition): [string, AnswerValue][] {
  if ('all' in condition) return condition.all.flatMap(valuesOf);
  if ('any' in condition) return condition.any.flatMap(valuesOf);
  if ('not' in condition) return valuesOf(condition.not);
  if ('is' in condition) return [[condition.fact, condition.is]];
  if ('in' in condition) return condition.in.map(value => [condition.fact, value]);
  return [];
}

function canAnswer(field: Field, value: AnswerValue): boolean {
  if (field.kind === 'yes-no') return typeof value === 'boolean';
  if (field.choices === undefined) return typeof value === 'string';
  return typeof value === 'string' && field.choices.some(choice => choice.value === value);
}
