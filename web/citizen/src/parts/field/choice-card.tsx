import type { ReactNode } from 'react';

type ChoiceCardProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name?: string;
  label: ReactNode;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** A choice as large as a thumb. Its name is the label alone; the hint is read after it. */
export function ChoiceCard({ type, id, name, label, hint, checked, onChange }: ChoiceCardProps) {
  return (
    <label className="choice" htmlFor={id}>
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-about` : undefined}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span className="choice-words">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span className="choice-hint" id={`${id}-about`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
