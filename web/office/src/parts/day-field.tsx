import { Input } from 'antd';
import { useId } from 'react';

type Props = { label: string; value: string; max?: string; onChange: (day: string) => void };

/** One day, typed or picked, with its words above it. */
export function DayField({ label, value, max, onChange }: Props) {
  const id = useId();
  return (
    <div className="day-field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="date"
        className="pause-until"
        value={value}
        {...(max !== undefined && { max })}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
