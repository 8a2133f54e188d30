import type { ProblemError } from '@yimen/contract/client.ts';
import { checkAnswers } from '@yimen/domain/form/check.ts';
import type { Answers, AnswerValue } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { Form, type FormInstance } from 'antd';
import { FieldControl } from './field-control.tsx';
import { forOffice } from './for-office.ts';

type Props = {
  fields: readonly Field[];
  /** The plain date in China, for dates that may not lie ahead. */
  today: string;
  /** Puts another element under a field, e.g. an open ask. */
  below?: (field: Field) => React.ReactNode;
  /** Field id → the codes its divisions must begin with. */
  limits?: Readonly<Record<string, string>> | undefined;
};

/**
 * Form items for fields of the catalogue, inside any antd `<Form layout="vertical">`. The same check as the server's runs
 * when a field is left, and its own sentence stands under it. Form values are the answers themselves (dates as plain text).
 */
export function DynamicFields({ fields, today, below, limits = {} }: Props) {
  return (
    <div className="form-grid">
      {fields.map(field => (
        <Form.Item
          key={field.id}
          className={isWide(field) ? 'wide' : ''}
          name={field.id}
          label={field.label}
          required={field.optional !== true}
          validateTrigger={typed.has(field.kind) ? 'onBlur' : ['onChange', 'onBlur']}
          extra={extraOf(field, below)}
          rules={[{ validator: (_, value: AnswerValue | undefined) => objection(field, value, today) }]}
        >
          <FieldControl field={field} within={limits[field.id]} />
        </Form.Item>
      ))}
    </div>
  );
}

/** What was entered, without what is empty: the shape acts take. */
export function answersFrom(values: Record<string, unknown>): Answers {
  return Object.fromEntries(
    Object.entries(values)
      .map(([id, value]) => [id, typeof value === 'string' ? value.trim() : value] as const)
      .filter(
        ([, value]) =>
          value !== undefined &&
          value !== null &&
          value !== '' &&
          !(Array.isArray(value) && value.length === 0),
      ),
  ) as Answers;
}

/** Puts the server's sentences at their fields and goes to the first. Answers false when it had none for this form. */
export function showFieldProblems(form: FormInstance, { problem }: ProblemError): boolean {
  const here = (problem.fields ?? []).filter(each => form.getFieldInstance(each.field) != null);
  if (here.length === 0) return false;
  form.setFields(here.map(each => ({ name: each.field, errors: [forOffice(each.sentence)] })));
  form.scrollToField(here[0]!.field, { focus: true, block: 'center' });
  return true;
}

function objection(field: Field, value: AnswerValue | undefined, today: string): Promise<void> {
  const { when: _, ...asked } = field;
  const [problem] = checkAnswers([asked], answersFrom({ [field.id]: value }), today as PlainDate);
  return problem === undefined ? Promise.resolve() : Promise.reject(new Error(forOffice(problem.sentence)));
}

/** Kinds one types into: they are checked when left, the others as soon as something is chosen, and when left empty. */
const typed: ReadonlySet<Field['kind']> = new Set([
  'name',
  'text',
  'longtext',
  'id-number',
  'phone',
  'bank-card',
  'digits',
]);

function isWide(field: Field): boolean {
  if (field.kind === 'longtext' || field.kind === 'choices') return true;
  if (field.kind === 'text') return (field.max ?? 0) >= 60;
  return (
    field.kind === 'choice' &&
    (field.choices?.length ?? 0) <= 6 &&
    (field.choices ?? []).some(choice => choice.label.length > 8)
  );
}

function extraOf(field: Field, below: Props['below']) {
  const under = below?.(field);
  if (!field.hint && !under) return undefined;
  return (
    <>
      {field.hint && <span className="hint">{forOffice(field.hint)}</span>}
      {under}
    </>
  );
}
