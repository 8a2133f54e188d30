import type { AnswerValue } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';

/** What every control of the form is given. An undefined value means unanswered. */
export type FieldProps = {
  field: Field;
  value: AnswerValue | undefined;
  onChange: (value: AnswerValue | undefined) => void;
  /** The sentence of what is wrong, shown at the field. */
  problem?: string | undefined;
  today: PlainDate;
  /** What the browser may fill in, where the kind alone does not say. */
  autoComplete?: 'one-time-code';
};

export type ControlIds = { id: string; describedBy: string | undefined; invalid: boolean };
