import { anyOf } from '../plain/any-of.ts';
import type { AnswerValue, Condition } from './condition.ts';
import type { Field } from './field.ts';

/**
 * A condition of the catalogue as official Chinese says it, from the labels of the form itself (R7.1): 易地安置；安置方式为自主就业；
 * 未立功受奖，并且在原地址恢复户口. A condition that always holds says nothing: an empty text.
 */
export function conditionWords(fields: readonly Field[], condition: Condition): string {
  if ('all' in condition) return condition.all.map(each => conditionWords(fields, each)).join('，并且');
  if ('any' in condition) return anyOf(condition.any.map(each => conditionWords(fields, each)));
  if ('not' in condition) return negated(fields, condition.not);
  const field = fields.find(each => each.id === condition.fact);
  const label = field?.label ?? condition.fact;
  if ('answered' in condition) return `${condition.answered ? '填写了' : '没有填写'}“${label}”`;
  const wanted = 'is' in condition ? [condition.is] : condition.in;
  if (wanted[0] === true) return label.replace('是否', '');
  if (wanted[0] === false) return label.replace(/是否已?/, '未');
  return `${label}为${choicesOf(field, wanted)}`;
}

function negated(fields: readonly Field[], condition: Condition): string {
  if ('fact' in condition && !('answered' in condition)) {
    const wanted = 'is' in condition ? [condition.is] : condition.in;
    const opposite = typeof wanted[0] === 'boolean' && { fact: condition.fact, is: !wanted[0] };
    if (opposite) return conditionWords(fields, opposite);
    const field = fields.find(each => each.id === condition.fact);
    return `${field?.label ?? condition.fact}不是${choicesOf(field, wanted)}`;
  }
  return `不属于“${conditionWords(fields, condition)}”`;
}

function choicesOf(field: Field | undefined, wanted: readonly AnswerValue[]): string {
  return anyOf(wanted.map(value => field?.choices?.find(each => each.value === value)?.label ?? `${value}`));
}
