import type { DefinitionProblem } from './cross-check.ts';
import { unknown } from './cross-check-lists.ts';
import type { ServiceDefinition } from './definition.ts';

/** Every sensitive fact that is asked stands in the consent with why it is needed (PIPL arts.29, 30), and nothing else does. */
export function checkConsent({ form, materials, consent }: ServiceDefinition): DefinitionProblem[] {
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
  ];
}
