import type { Answers } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { DynamicFields } from '../../parts/dynamic-form.tsx';

type Props = {
  form: FormInstance;
  service: ServiceDefinition;
  /** The fields asked now, from `currentForm`. */
  fields: readonly Field[];
  today: string;
  initial: Answers;
  /** Prefixes that limit division fields, e.g. the settlement to the clerk's own county. */
  limits?: Readonly<Record<string, string>>;
  below?: (field: Field) => ReactNode;
  onEnter?: () => void;
};

/** The one form (R5.1), all of it on one page, section after section. */
export function OneForm({ form, service, fields, today, initial, limits, below, onEnter }: Props) {
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark="optional"
      initialValues={initial}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={onEnter}
      autoComplete="off"
    >
      {service.form.sections.map(section => {
        const inside = fields.filter(field => field.section === section.id);
        if (inside.length === 0) return null;
        return (
          <section
            key={section.id}
            id={`section-${section.id}`}
            className="panel form-section"
            aria-label={section.title}
          >
            <h2>{section.title}</h2>
            <DynamicFields fields={inside} today={today} limits={limits} below={below} />
          </section>
        );
      })}
    </Form>
  );
}
