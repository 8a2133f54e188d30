import { isEmpty } from '@yimen/domain/form/check.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { FormInstance } from 'antd';

/** A field was left: those that usually say the same and are still empty take its answer, to be corrected where it is not so. */
export function fillAlike(form: FormInstance, fields: readonly Field[], left: string): void {
  const value = form.getFieldValue(left);
  if (isEmpty(value)) return;
  for (const { id, usuallyAs } of fields)
    if (usuallyAs === left && isEmpty(form.getFieldValue(id))) form.setFieldValue(id, value);
}
