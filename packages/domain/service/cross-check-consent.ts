import type { DefinitionProblem } from './cross-check.ts';
import { unknown } from './cross-check-lists.ts';
import type { ItemDefinition, SensitiveKind, ServiceDefinition } from './definition.ts';

/** Every sensitive fact that is asked stands in the consent with why it is needed (PIPL arts.29, 30), for every item that sees it, and nothing else does. */
export function checkConsent(service: ServiceDefinition): DefinitionProblem[] {
  const { form, items, materials, consent } = service;
  const sensitive = form.fields.filter(field => field.sensitive === true);
  if (consent === undefined)
    return sensitive.slice(0, 1).map(field => ({
      key: 'consent',
      sentence: `要问“${field.label}”等敏感个人信息，却没有写告知和单独同意`,
    }));
  const named = new Set(consent.sensitive.flatMap(kind => kind.fields));
  return [
    ...sensitive
      .filter(field => !named.has(field.id))
      .map(field => ({
        key: `consent.sensitive[${field.id}]`,
        sentence: `“${field.label}”是敏感个人信息，单独同意里没有写为什么需要`,
      })),
    ...unknown('consent.sensitive', '敏感字段', [...named], new Set(sensitive.map(field => field.id))),
    ...unknown(
      'consent.sensitive',
      '材料',
      consent.sensitive.flatMap(kind => kind.materials),
      new Set(materials.map(each => each.code)),
    ),
    ...unknown(
      'consent.sensitive',
      '事项',
      consent.sensitive.flatMap(kind => kind.items ?? []),
      new Set(items.map(each => each.code)),
    ),
    ...items.flatMap(item => checkUse(service, item, consent.sensitive)),
  ];
}

/** What he agreed to for one purpose is shown to no item whose purpose was not said (PIPL art.6). */
function checkUse(
  { form, materials, commonFields }: ServiceDefinition,
  { code, ...item }: ItemDefinition,
  kinds: readonly SensitiveKind[],
): DefinitionProblem[] {
  const unsaid = (of: readonly SensitiveKind[]) =>
    of.length > 0 && of.every(({ items }) => items !== undefined && !items.includes(code));
  const sentence = (label: string) =>
    `单独同意里没有写事项${code}为什么需要“${label}”：请在其items里加上${code}并写明用途，地方增加的事项另写一条`;
  const fields = new Set([...commonFields, ...item.fields]);
  const used = new Set(item.materials.map(each => each.material));
  return [
    ...form.fields
      .filter(({ id }) => fields.has(id) && unsaid(kinds.filter(kind => kind.fields.includes(id))))
      .map(({ id, label }) => ({ key: `items.${code}.fields[${id}]`, sentence: sentence(label) })),
    ...materials
      .filter(each => used.has(each.code) && unsaid(kinds.filter(kind => kind.materials.includes(each.code))))
      .map(each => ({ key: `items.${code}.materials[${each.code}]`, sentence: sentence(each.name) })),
  ];
}
