import type { AnswerValue } from '@yimen/domain/form/condition.ts';
import { ChoiceCard } from './choice-card.tsx';
import type { ControlIds, FieldProps } from './field-props.ts';

/** One of a few: big cards, one per line; yes and no stand side by side. An optional question can be answered “不选”. */
export function ChoiceInput({ field, value, onChange, ids }: FieldProps & { ids: ControlIds }) {
  const choices: { value: AnswerValue; label: string; hint?: string }[] =
    field.kind === 'yes-no' ? yesNo : [...(field.choices ?? [])];
  return (
    <div className={field.kind === 'yes-no' ? 'choices choices-pair' : 'choices'}>
      {choices.map(choice => (
        <ChoiceCard
          key={String(choice.value)}
          type="radio"
          id={`${ids.id}-${choice.value}`}
          name={ids.id}
          label={choice.label}
          hint={choice.hint}
          checked={value === choice.value}
          onChange={() => onChange(choice.value)}
        />
      ))}
      {field.optional && (
        <ChoiceCard
          type="radio"
          id={`${ids.id}-none`}
          name={ids.id}
          label="不选"
          checked={value === undefined}
          onChange={() => onChange(undefined)}
        />
      )}
    </div>
  );
}

const yesNo = [
  { value: true, label: '是' },
  { value: false, label: '否' },
];
