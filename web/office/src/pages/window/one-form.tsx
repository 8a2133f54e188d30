import type { Answers } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import { Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { DynamicFields } from '../../parts/dynamic-form.tsx';
import type { FormSection } from './form-sections.ts';

type Props = {
  form: FormInstance;
  /** The fields asked now, from `currentForm`, by section. */
  sections: readonly FormSection[];
  today: string;
  initial: Answers;
  /** Prefixes that limit division fields, e.g. the settlement to the clerk's own county. */
  limits?: Readonly<Record<string, string>>;
  below?: (field: Field) => ReactNode;
  /** The focus went out of this field. */
  onLeave?: (field: string) => void;
  /** Enter in a line sends the form; without it Enter does nothing. */
  onEnter?: () => void;
};

/** The one form (R5.1), all of it on one page, section after section. */
export function OneForm({ form, sections, today, initial, limits, below, onLeave, onEnter }: Props) {
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark="optional"
      initialValues={initial}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={onEnter}
      onBlur={({ target }) => onLeave?.(target.id)}
      autoComplete="off"
    >
      {sections.map(({ id, title, fields }) => (
        <section key={id} id={`section-${id}`} className="panel form-section" aria-label={title}>
          <h2>{title}</h2>
          <DynamicFields fields={fields} today={today} limits={limits} below={below} />
        </section>
      ))}
      {onEnter && <button type="submit" hidden aria-label="保存" />}
    </Form>
  );
}
