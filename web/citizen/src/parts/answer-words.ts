import { isEmpty } from '@yimen/domain/form/check.ts';
import type { AnswerValue } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';

/** An answer as the soldier reads it back; `nameOf` gives places their full names. */
export function answerWords(
  field: Field,
  value: AnswerValue | undefined,
  nameOf: (code: string) => string,
): string {
  if (isEmpty(value) || value === undefined) return field.optional ? '未填（选填）' : '还没有填';
  if (typeof value === 'boolean') return value ? '是' : '否';
  const label = (each: string) => field.choices?.find(choice => choice.value === each)?.label ?? each;
  if (typeof value !== 'string') return value.map(label).join('、');
  if (field.kind === 'division') return nameOf(value);
  if (field.kind === 'date') return value.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  if (field.kind === 'month') return value.replace(/^(\d+)-0?(\d+)$/, '$1年$2月');
  return label(value);
}
