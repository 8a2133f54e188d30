import type { ControlIds, FieldProps } from './field-props.ts';

/** One of many, such as 民族: the phone's own list. */
export function SelectInput({ field, value, onChange, ids }: FieldProps & { ids: ControlIds }) {
  return (
    <select
      id={ids.id}
      className="input input-short"
      value={typeof value === 'string' ? value : ''}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.invalid || undefined}
      onChange={event => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">请选择</option>
      {(field.choices ?? []).map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
