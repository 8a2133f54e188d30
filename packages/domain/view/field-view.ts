import type { Answers, AnswerValue } from '../form/condition.ts';
import type { Field } from '../form/field.ts';
import { maskAddress, maskBankCard, maskIdNumber, maskName, maskPhone } from '../plain/mask.ts';
import { type Directory, fullName } from '../service/directory.ts';

/** One answer as a person reads it. `raw` is what a form would be filled with; null while it is masked. */
export type FieldView = {
  id: string;
  label: string;
  section: string;
  kind: Field['kind'];
  value: string;
  masked: boolean;
  raw: AnswerValue | null;
};

/** The answered fields in form order; sensitive ones masked unless `open`. */
export function fieldViews(
  fields: readonly Field[],
  answers: Answers,
  directory: Directory,
  open: boolean,
): FieldView[] {
  return fields
    .filter(field => answers[field.id] !== undefined && answers[field.id] !== '')
    .map(field => fieldView(field, answers[field.id]!, directory, open));
}

/**
 * Choices by label, places by full name, yes and no as 是 and 否; a sensitive field that is not `open` leaves only its mask,
 * which is made of the words and not of the code.
 */
export function fieldView(field: Field, answer: AnswerValue, directory: Directory, open: boolean): FieldView {
  const masked = field.sensitive === true && !open;
  const { id, label, section, kind } = field;
  const value = masked
    ? mask(field, displayed(field, answer, directory))
    : displayed(field, answer, directory);
  return { id, label, section, kind, value, masked, raw: masked ? null : answer };
}

function displayed(field: Field, answer: AnswerValue, directory: Directory): string {
  if (typeof answer === 'boolean') return answer ? '是' : '否';
  if (typeof answer !== 'string') return answer.map(each => labelOf(field, each)).join('、');
  if (field.kind === 'division')
    return directory.divisions.has(answer) ? fullName(directory, answer) : answer;
  return labelOf(field, answer);
}

function labelOf(field: Field, value: string): string {
  return field.choices?.find(choice => choice.value === value)?.label ?? value;
}

function mask(field: Field, text: string): string {
  if (field.kind === 'name') return maskName(text);
  if (field.kind === 'id-number') return maskIdNumber(text);
  if (field.kind === 'phone') return maskPhone(text);
  if (field.kind === 'bank-card') return maskBankCard(text);
  return field.address === true ? maskAddress(text) : '＊＊＊';
}
