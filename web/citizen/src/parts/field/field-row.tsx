import type { AnswerValue } from '@yimen/domain/form/condition.ts';
import type { ReactNode } from 'react';
import { ChoiceInput } from './choice-input.tsx';
import { ChoicesInput } from './choices-input.tsx';
import { DateInput } from './date-input.tsx';
import { DivisionInput } from './division-input.tsx';
import type { ControlIds, FieldProps } from './field-props.ts';
import { MonthInput } from './month-input.tsx';
import { SelectInput } from './select-input.tsx';
import { TextInput } from './text-input.tsx';

const MANY = 10;

/** Another answer that may be this one's too (`Field.usuallyAs`). */
export type Copy = { label: string; value: AnswerValue };

/** One fact of the form: label, hint, mark, sentence of what is wrong, and the control that its kind asks for. */
export function FieldRow({
  mark,
  copy,
  ...props
}: FieldProps & { mark?: ReactNode; copy?: Copy | undefined }) {
  const { field, problem } = props;
  const id = `f-${field.id}`;
  const hint = field.hint ?? (field.example && `例如：${field.example}`);
  const describedBy = [mark && `${id}-mark`, hint && `${id}-hint`, problem && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  const ids: ControlIds = { id, describedBy: describedBy || undefined, invalid: problem !== undefined };
  const words = (
    <>
      {field.label}
      {field.optional && <span className="field-optional">（选填）</span>}
    </>
  );
  const around = (
    <>
      {mark && <div id={`${id}-mark`}>{mark}</div>}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          <span className="visually-hidden">有误：</span>
          {problem}
        </p>
      )}
    </>
  );
  const className = problem ? 'field field-wrong' : 'field';
  if (isGroup(props)) {
    return (
      <fieldset className={className} id={id} aria-describedby={ids.describedBy}>
        <legend className="field-label">{words}</legend>
        {around}
        <Group {...props} ids={ids} />
      </fieldset>
    );
  }
  return (
    <div className={className}>
      <label className="field-label" htmlFor={id}>
        {words}
      </label>
      {around}
      {copy && props.value !== copy.value && (
        <button type="button" className="text-button" onClick={() => props.onChange(copy.value)}>
          与{copy.label}相同
        </button>
      )}
      {field.kind === 'choice' ? <SelectInput {...props} ids={ids} /> : <TextInput {...props} ids={ids} />}
    </div>
  );
}

function isGroup({ field }: FieldProps): boolean {
  if (field.kind === 'choice') return (field.choices?.length ?? 0) <= MANY;
  return (
    field.kind === 'choices' ||
    field.kind === 'yes-no' ||
    field.kind === 'date' ||
    field.kind === 'month' ||
    field.kind === 'division'
  );
}

function Group(props: FieldProps & { ids: ControlIds }) {
  switch (props.field.kind) {
    case 'date':
      return <DateInput {...props} />;
    case 'month':
      return <MonthInput {...props} />;
    case 'division':
      return <DivisionInput {...props} />;
    case 'choices':
      return <ChoicesInput {...props} />;
    default:
      return <ChoiceInput {...props} />;
  }
}
