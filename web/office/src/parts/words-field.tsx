import { Input } from 'antd';
import { useId } from 'react';

type Props = {
  label: string;
  placeholder?: string;
  value: string;
  /** Characters it may hold. */
  most?: number;
  onChange: (value: string) => void;
};

/** What an office writes in its own words: a label, up to 500 characters unless told, counted. */
export function WordsField({ label, placeholder, value, most = 500, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        value={value}
        rows={3}
        maxLength={most}
        showCount
        {...(placeholder !== undefined && { placeholder })}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
