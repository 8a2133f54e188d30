import { holds } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { FieldView } from '@yimen/domain/view/field-view.ts';
import { Form, type FormInstance, Input } from 'antd';
import { answersFrom, DynamicFields } from './dynamic-form.tsx';

type Props = {
  fields: readonly Field[];
  /** The application as it is seen here. */
  seen: readonly FieldView[];
  resultName: string;
  today: string;
  form: FormInstance;
  onTyped?: (() => void) | undefined;
};

/**
 * The result's own fields, e.g. 兵役状况 (R1.2), each while its condition holds. Dates that cannot lie ahead begin with today, an answer
 * usually alike with what he filled in.
 */
export function ResultFields({ fields, seen, resultName, today, form, onTyped }: Props) {
  const values = Form.useWatch([], form) as Record<string, unknown> | undefined;
  const asked = fields.filter(field => holds(field.when, answersFrom(values ?? {})));
  const initial = Object.fromEntries(fields.map(field => [field.id, firstValue(field, seen, today)]));
  return (
    <Form
      form={form}
      component={false}
      layout="vertical"
      initialValues={initial}
      scrollToFirstError
      onValuesChange={() => onTyped?.()}
    >
      <p className="quiet">结果：{resultName}</p>
      <DynamicFields fields={asked} today={today} />
      <Form.Item name="note" label="备注（可不填）">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
      </Form.Item>
    </Form>
  );
}

/** What stands in the field before anybody types; nothing while the answer it copies is masked. */
function firstValue({ notAfterToday, usuallyAs }: Field, seen: readonly FieldView[], today: string) {
  if (notAfterToday) return today;
  return seen.find(field => field.id === usuallyAs)?.raw ?? undefined;
}
