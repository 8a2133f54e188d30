import type { DefinitionProblem } from './cross-check.ts';
import { unknown } from './cross-check-lists.ts';
import type { ItemDefinition, MaterialDefinition, ServiceDefinition } from './definition.ts';
import { deliveryFields } from './delivery-rule.ts';

/** Every name points at something, and everything that is declared is used by somebody. */
export function checkReferences(service: ServiceDefinition): DefinitionProblem[] {
  const { form, items, materials } = service;
  const fields = new Set(form.fields.map(each => each.id));
  const sections = new Set(form.sections.map(each => each.id));
  const itemCodes = new Set(items.map(each => each.code));
  const materialCodes = new Set(materials.map(each => each.code));
  return [
    ...unknown('commonFields', '字段', service.commonFields, fields),
    ...unknown('routingFields', '字段', service.routingFields, fields),
    ...checkDeadlineField(service),
    ...unknown(
      'applicantDuties',
      '事项',
      service.applicantDuties.flatMap(each => each.item ?? []),
      itemCodes,
    ),
    ...checkBorrowed(service),
    ...items.flatMap(item => checkPrefilled(item, service)),
    ...form.fields
      .filter(field => !sections.has(field.section))
      .map(field => ({
        key: `form.fields[${field.id}].section`,
        sentence: `没有这个版块：${field.section}`,
      })),
    ...items.flatMap(({ code, fields: own, materials: uses, dependsOn, result, checks }) => [
      ...unknown(`items.${code}.fields`, '字段', own, fields),
      ...unknown(
        `items.${code}.materials`,
        '材料',
        uses.map(each => each.material),
        materialCodes,
      ),
      ...unknown(
        `items.${code}.dependsOn`,
        '事项',
        dependsOn.map(each => each.item),
        itemCodes,
      ),
      ...unknown(`items.${code}.result.produces`, '材料', result.produces, materialCodes),
      ...(result.papers ?? []).flatMap(({ to, numberField }) => [
        ...unknown(`items.${code}.result.papers`, '事项', to === undefined ? [] : [to], itemCodes),
        ...unknown(
          `items.${code}.result.papers`,
          '结果字段',
          numberField === undefined ? [] : [numberField],
          new Set(result.fields.map(each => each.id)),
        ),
      ]),
      ...checks.flatMap(each =>
        unknown(`items.${code}.checks[${each.code}].sharedWith`, '事项', each.sharedWith, itemCodes),
      ),
    ]),
    ...checkUse(service),
    ...materials.flatMap(material => checkMaker(material, items)),
    ...items.flatMap(item => checkMade(item, service)),
  ];
}

function checkDeadlineField({ form, applicantDeadlineFrom: id }: ServiceDefinition): DefinitionProblem[] {
  const field = form.fields.find(each => each.id === id);
  if (field?.kind === 'date') return [];
  return [{ key: 'applicantDeadlineFrom', sentence: `本人办理期限的起算字段${id}不存在或者不是日期` }];
}

/** An answer is copied from an earlier question of the same kind; what is worked out is a yes or no. */
function checkBorrowed({ form }: ServiceDefinition): DefinitionProblem[] {
  return form.fields.flatMap((field, at) => {
    const key = `form.fields[${field.id}]`;
    const from = form.fields.slice(0, at).find(each => each.id === field.usuallyAs);
    return [
      ...(field.usuallyAs !== undefined && from?.kind !== field.kind
        ? [
            {
              key: `${key}.usuallyAs`,
              sentence: `“${field.label}”要照抄的字段${field.usuallyAs}不在它前面，或者不是同一类`,
            },
          ]
        : []),
      ...(field.computed !== undefined && field.kind !== 'yes-no'
        ? [{ key: `${key}.computed`, sentence: `“${field.label}”由系统算出，只能是“是”或“否”` }]
        : []),
    ];
  });
}

/** A department is handed only what its item declares (law 8), so a result is filled in from such a field, of the same kind. */
function checkPrefilled(
  { code, fields, result }: ItemDefinition,
  { form, commonFields }: ServiceDefinition,
): DefinitionProblem[] {
  const seen = new Set([...commonFields, ...fields]);
  return result.fields.flatMap(({ id, label, kind, usuallyAs }) => {
    const from = form.fields.find(each => each.id === usuallyAs && seen.has(each.id));
    if (usuallyAs === undefined || from?.kind === kind) return [];
    return [
      {
        key: `items.${code}.result.fields[${id}].usuallyAs`,
        sentence: `“${label}”要照抄的字段${usuallyAs}不是本事项的填写内容，或者不是同一类`,
      },
    ];
  });
}

function checkUse(service: ServiceDefinition): DefinitionProblem[] {
  const { form, items, materials } = service;
  const asked = new Set([
    ...service.commonFields,
    ...service.routingFields,
    ...items.flatMap(each => each.fields),
    ...deliveryFields(
      service,
      items.map(each => each.code),
    ),
  ]);
  const collected = new Set(items.flatMap(each => each.materials.map(use => use.material)));
  const filled = new Set(form.fields.map(each => each.section));
  return [
    ...form.fields
      .filter(field => !asked.has(field.id))
      .map(field => ({
        key: `form.fields[${field.id}]`,
        sentence: `没有事项用到“${field.label}”，不应收集`,
      })),
    ...materials
      .filter(material => !collected.has(material.code))
      .map(material => ({
        key: `materials[${material.code}]`,
        sentence: `没有事项用到“${material.name}”，不应收取`,
      })),
    ...form.sections
      .filter(section => !filled.has(section.id))
      .map(section => ({
        key: `form.sections[${section.id}]`,
        sentence: `版块“${section.title}”里没有字段`,
      })),
  ];
}

/** `producedBy` and `produces` must say the same. */
function checkMaker(
  { code, producedBy }: MaterialDefinition,
  items: readonly ItemDefinition[],
): DefinitionProblem[] {
  if (producedBy === undefined || producedBy === 'platform') return [];
  const key = `materials[${code}].producedBy`;
  const maker = items.find(each => each.code === producedBy);
  if (maker === undefined) return [{ key, sentence: `材料${code}的产生事项${producedBy}不存在` }];
  if (maker.result.produces.includes(code)) return [];
  return [{ key, sentence: `事项${producedBy}的结果里没有写会产生材料${code}` }];
}

/** What an item makes for others is marked so, and who needs it waits for it: otherwise the soldier would carry it. */
function checkMade(item: ItemDefinition, { items, materials }: ServiceDefinition): DefinitionProblem[] {
  return item.result.produces.flatMap(code => [
    ...materials
      .filter(material => material.code === code && material.producedBy !== item.code)
      .map(() => ({
        key: `items.${item.code}.result.produces[${code}]`,
        sentence: `材料${code}没有注明由事项${item.code}产生`,
      })),
    ...items
      .filter(user => user.materials.some(use => use.material === code && use.optional !== true))
      .filter(user => !user.dependsOn.some(each => each.item === item.code && each.kind === 'hard'))
      .map(user => ({
        key: `items.${user.code}.dependsOn`,
        sentence: `事项${user.code}要用事项${item.code}产生的材料${code}，却没有把它列为前置事项`,
      })),
  ]);
}
