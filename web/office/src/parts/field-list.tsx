import type { FieldView } from '@yimen/domain/view/field-view.ts';
import type { ReactNode } from 'react';
import { Unmask } from './unmask.tsx';

type Props = {
  fields: readonly FieldView[];
  /** Titles of the form's sections, in order; without them the fields stand in one group. */
  sections?: readonly { id: string; title: string }[];
  /** Asks to see masked values; resolves when the new view has come. Leave out where the person may not. */
  onUnmask?: (reason: string) => Promise<unknown>;
  /** A mark or button beside a value, e.g. for flagging. */
  beside?: (field: FieldView) => ReactNode;
  /** A line under a value, e.g. an open ask. */
  below?: (field: FieldView) => ReactNode;
};

/** What was filled in, as label and value, grouped like the form. Masked values say so, and one button asks for all of them. */
export function FieldList({ fields, sections = [], onUnmask, beside, below }: Props) {
  const masked = fields.filter(field => field.masked).length;
  return (
    <div className="fields">
      {masked > 0 && onUnmask && <Unmask count={masked} onUnmask={onUnmask} />}
      {groups(fields, sections).map(({ id, title, fields: inside }) => (
        <section key={id} className="fields-group" aria-label={title ?? '申请内容'}>
          {title !== null && <h3>{title}</h3>}
          <dl>
            {inside.map(field => (
              <div key={field.id} className={isLong(field) ? 'field long' : 'field'} data-field={field.id}>
                <dt>{field.label}</dt>
                <dd>
                  <span className={numeric.has(field.kind) ? 'value numeric' : 'value'}>{field.value}</span>
                  {field.masked && <span className="masked">已隐藏</span>}
                  {beside?.(field)}
                  {below?.(field)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

const numeric = new Set(['id-number', 'phone', 'bank-card', 'digits', 'date', 'month']);

function isLong(field: FieldView): boolean {
  return field.kind === 'longtext' || [...field.value].length > 22;
}

function groups(fields: readonly FieldView[], sections: readonly { id: string; title: string }[]) {
  if (sections.length === 0) return [{ id: 'all', title: null, fields: [...fields] }];
  const known = new Set(sections.map(section => section.id));
  const rest = fields.filter(field => !known.has(field.section));
  return [
    ...sections.map(({ id, title }) => ({ id, title, fields: fields.filter(field => field.section === id) })),
    { id: 'rest', title: '其他', fields: rest },
  ].filter(group => group.fields.length > 0);
}
