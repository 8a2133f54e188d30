import { ChoiceCard } from './choice-card.tsx';
import type { ControlIds, FieldProps } from './field-props.ts';

/** Any of a few; none chosen is no answer. */
export function ChoicesInput({ field, value, onChange, ids }: FieldProps & { ids: ControlIds }) {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const toggle = (each: string, on: boolean) => {
    const next = (field.choices ?? [])
      .map(choice => choice.value)
      .filter(other => (other === each ? on : chosen.includes(other)));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <div className="choices">
      {(field.choices ?? []).map(choice => (
        <ChoiceCard
          key={choice.value}
          type="checkbox"
          id={`${ids.id}-${choice.value}`}
          label={choice.label}
          hint={choice.hint}
          checked={chosen.includes(choice.value)}
          onChange={on => toggle(choice.value, on)}
        />
      ))}
    </div>
  );
}
