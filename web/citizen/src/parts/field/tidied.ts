import type { Field } from '@yimen/domain/form/field.ts';

/** What people type, as the form wants it. Nothing is guessed: only spaces, letter case, the name's dot and “年 月”. */
export function tidied(field: Field, typed: string): string {
  const text = typed.trim();
  if (field.kind === 'name') return text.replace(/[•‧∙・･⋅.．]/g, '·');
  if (field.kind === 'id-number') return text.replace(/\s/g, '').toUpperCase();
  if (field.kind === 'phone' || field.kind === 'digits') return text.replace(/[\s-]/g, '');
  if (field.example === undefined || !/^\d{4}-\d{2}$/.test(field.example)) return text;
  const parts = /^(20\d{2})\s*[年./-]?\s*(\d{1,2})\s*月?$/.exec(text);
  return parts === null ? text : `${parts[1]}-${parts[2]!.padStart(2, '0')}`;
}
