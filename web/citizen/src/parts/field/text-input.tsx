import type { Field } from '@yimen/domain/form/field.ts';
import { tidied } from '@yimen/domain/form/tidied.ts';
import type { ControlIds, FieldProps } from './field-props.ts';

/** A line of text with the keyboard its kind needs; on leaving it, spaces and look-alike characters are put right. */
export function TextInput({ field, value, onChange, ids, autoComplete }: FieldProps & { ids: ControlIds }) {
  const text = typeof value === 'string' ? value : '';
  const shared = {
    id: ids.id,
    className: `input ${widthOf(field)}`,
    value: text,
    'aria-describedby': ids.describedBy,
    'aria-invalid': ids.invalid || undefined,
    'aria-required': field.optional ? undefined : true,
    onBlur: () => {
      const tidy = tidied(field, text);
      if (tidy !== text) onChange(tidy === '' ? undefined : tidy);
    },
  } as const;
  const heard = (typed: string) => onChange(typed === '' ? undefined : typed);
  if (field.kind === 'longtext' || isLong(field)) {
    return (
      <textarea
        {...shared}
        rows={field.kind === 'longtext' ? 4 : 2}
        onKeyDown={event => field.kind === 'text' && event.key === 'Enter' && event.preventDefault()}
        onInput={event => heard(event.currentTarget.value.replace(/\n/g, field.kind === 'text' ? '' : '\n'))}
      />
    );
  }
  return (
    <input
      {...shared}
      type={field.kind === 'phone' ? 'tel' : 'text'}
      inputMode={keyboards[field.kind as keyof typeof keyboards]}
      autoComplete={autoComplete ?? completions[field.kind as keyof typeof completions] ?? 'off'}
      autoCapitalize="off"
      spellCheck={false}
      onInput={event => heard(event.currentTarget.value)}
    />
  );
}

/** An address would be cut off on one line of a phone. */
function isLong({ kind, max }: Field): boolean {
  return kind === 'text' && (max ?? 0) > 50;
}

const keyboards = { phone: 'tel', digits: 'numeric', 'bank-card': 'numeric' } as const;
const completions = { phone: 'tel', name: 'name' } as const;

function widthOf(field: Field): string {
  if (field.kind === 'phone' || field.kind === 'digits' || field.kind === 'name') return 'input-short';
  if (field.max !== undefined && field.max <= 20) return 'input-short';
  return '';
}
