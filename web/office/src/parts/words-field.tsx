import { Input } from 'antd';
import { useId } from 'react';

type Props = { label: string; placeholder: string; value: string; onChange: (value: string) => void };

/** What an office writes in its own words: a label, up to 500 characters, counted. */
export function WordsField({ label, placeholder, value, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        value={value}
        rows={3}
        maxLength={500}
        showCount
        placeholder={placeholder}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
