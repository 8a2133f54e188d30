import type { Field } from '../form/field.ts';
import { checkChannel } from './cross-check-channel.ts';
import { checkConditions } from './cross-check-conditions.ts';
import { checkConsent } from './cross-check-consent.ts';
import { checkDelivery } from './cross-check-delivery.ts';
import { repeated } from './cross-check-lists.ts';
import { checkReasons, listsOf } from './cross-check-reasons.ts';
import { checkReferences } from './cross-check-references.ts';
import { checkReuse } from './cross-check-reuse.ts';
import type { ItemDefinition, MaterialDefinition, ServiceDefinition } from './definition.ts';

/** What is wrong with a definition, and where: `items.05.dependsOn[01]`. The sentence is Chinese, for who edits the data. */
export type DefinitionProblem = { key: string; sentence: string };

/**
 * Checks a definition against itself (law 4): what the types cannot say. Answers every problem at once; none means that
 * `getItem`, `getField` and `getMaterial` never miss and that no item can wait for ever.
 * `mustHold` are the item codes that the policy lays down for this service (R1: 01–11).
 */
export function crossCheck(
  service: ServiceDefinition,
  mustHold: readonly string[] = [],
): DefinitionProblem[] {
  return [
    ...mustHold
      .filter(code => !service.items.some(item => item.code === code))
      .map(code => ({
        key: `items.${code}`,
        sentence: `缺少政策规定的事项${code}，“11+N”中的十一项一项都不能少`,
      })),
    ...checkRepeats(service),
    ...checkReferences(service),
    ...checkConditions(service),
    ...service.form.fields.flatMap(field => checkField(`form.fields[${field.id}]`, field)),
    ...service.items.flatMap(checkItem),
    ...service.items.flatMap(checkChannel),
    ...service.materials.flatMap(checkDeferral),
    ...checkUploads(service),
    ...checkReuse(service),
    ...checkCycles(service),
    ...checkReasons(service),
    ...checkConsent(service),
    ...checkDelivery(service),
  ];
}

/** What the platform makes itself nobody uploads; and a rule that takes no format takes nothing. */
function checkUploads({ materials }: ServiceDefinition): DefinitionProblem[] {
  return materials.flatMap(({ code, upload, producedBy }) => {
    if (upload === undefined) return [];
    const key = `materials[${code}].upload`;
    return [
      ...(producedBy === 'platform' ? [{ key, sentence: '系统生成的材料不用上传' }] : []),
      ...(upload.formats.length === 0 ? [{ key, sentence: '至少要收一种格式' }] : []),
    ];
  });
}

/** No code twice, and no fact asked twice (R5.1): two fields with one label ask the same thing. */
function checkRepeats({ form, items, materials, reasons }: ServiceDefinition): DefinitionProblem[] {
  const results = items.flatMap(item => item.result.fields);
  const fields = [...form.fields, ...results];
  return [
    ...repeated(
      'form.sections',
      '版块编号重复',
      form.sections.map(each => each.id),
    ),
    ...repeated(
      'form.fields',
      '字段编号重复',
      fields.map(each => each.id),
    ),
    ...repeated(
      'form.fields',
      '同一件事问了两遍，字段名称重复',
      fields.map(each => each.label),
    ),
    ...repeated(
      'items',
      '事项编号重复',
      items.map(each => each.code),
    ),
    ...repeated(
      'items',
      '事项名称重复',
      items.map(each => each.name),
    ),
    ...repeated(
      'materials',
      '材料编号重复',
      materials.map(each => each.code),
    ),
    ...repeated(
      'materials',
      '材料名称重复',
      materials.map(each => each.name),
    ),
    ...listsOf(reasons).flatMap(([name, list]) =>
      repeated(
        `reasons.${name}`,
        '理由编号重复',
        list.map(each => each.code),
      ),
    ),
  ];
}

function checkField(key: string, field: Field): DefinitionProblem[] {
  const chosen = field.kind === 'choice' || field.kind === 'choices';
  const choices = field.choices ?? [];
  const problems = [
    ...repeated(
      `${key}.choices`,
      '选项值重复',
      choices.map(each => each.value),
    ),
    ...repeated(
      `${key}.choices`,
      '选项名称重复',
      choices.map(each => each.label),
    ),
  ];
  const no = (part: string, sentence: string) => problems.push({ key: `${key}.${part}`, sentence });
  if (chosen && choices.length < 2) no('choices', `“${field.label}”是选择题，至少要有两个选项`);
  if (!chosen && field.choices !== undefined) no('choices', `“${field.label}”不是选择题，不应有选项`);
  if (field.problem.trim().length < 6) no('problem', `“${field.label}”填错时的提示太短，要说明该怎么填`);
  if (field.pattern !== undefined && !isPattern(field.pattern))
    no('pattern', `“${field.label}”的格式规则不是正确的正则表达式`);
  if (field.notBefore !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(field.notBefore)) {
    no('notBefore', `“${field.label}”的最早日期应写成2020-01-01的样子`);
  }
  return problems;
}

function checkItem(item: ItemDefinition): DefinitionProblem[] {
  const problems = [
    ...repeated(`items.${item.code}.fields`, '字段重复', item.fields),
    ...repeated(
      `items.${item.code}.materials`,
      '材料重复',
      item.materials.map(each => each.material),
    ),
    ...repeated(
      `items.${item.code}.checks`,
      '核查编号重复',
      item.checks.map(each => each.code),
    ),
    ...item.result.fields.flatMap(field =>
      checkField(`items.${item.code}.result.fields[${field.id}]`, field),
    ),
  ];
  const no = (part: string, sentence: string) =>
    problems.push({ key: `items.${item.code}.${part}`, sentence });
  const { value: promised } = item.promised;
  const { value: statutory } = item.statutory;
  if (!isDays(promised)) no('promised', '承诺时限应为不小于0的整数（工作日）');
  if (statutory !== null && !isDays(statutory))
    no('statutory', '法定时限应为不小于0的整数（工作日），没有规定的写null');
  if (statutory !== null && promised > statutory) {
    no('promised', `承诺时限${promised}个工作日长于法定时限${statutory}个工作日`);
  }
  if (item.eligibility.length === 0) no('eligibility', '没有写谁可以办理，也没有写理由');
  if (item.basis.length === 0) no('basis', '没有写办理依据');
  if (item.usualFaults.length === 0) no('usualFaults', '没有写常见问题，窗口人员无从掌握（R6.4）');
  if (!item.onTheSpot.allowed && item.onTheSpot.when !== undefined)
    no('onTheSpot', '不能即办的事项不应再写即办条件');
  for (const check of item.checks) {
    if (!check.outcomes.some(each => each.passes))
      no(`checks[${check.code}]`, '没有一种核查结果算通过，事项永远不能办结');
  }
  return problems;
}

/** Items that wait for each other in a ring would wait for ever. */
function checkCycles({ items }: ServiceDefinition): DefinitionProblem[] {
  const waitsFor = new Map(items.map(item => [item.code, item.dependsOn.map(each => each.item)]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (waitsFor.get(from) ?? []).some(next => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      return reaches(next, to, seen.add(next));
    });
  return items
    .filter(item => reaches(item.code, item.code, new Set()))
    .map(item => ({
      key: `items.${item.code}.dependsOn`,
      sentence: `事项${item.code}与其前置事项互相等待，永远办不了`,
    }));
}

function isDays(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
    return true;
  } catch {
    return false;
  }
}

/** 容缺 needs a day: a secondary material says within how many working days it must come, another may not say so. */
function checkDeferral({ code, secondary, deferral }: MaterialDefinition): DefinitionProblem[] {
  if (secondary === (deferral !== undefined)) return [];
  const sentence = secondary
    ? '次要材料可以容缺，应写明补齐期限deferral'
    : '不是次要材料，不能容缺，不应有补齐期限deferral';
  return [{ key: `materials.${code}.deferral`, sentence }];
}
