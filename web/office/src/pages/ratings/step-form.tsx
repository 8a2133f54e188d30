import { Button, Input } from 'antd';
import { useId, useState } from 'react';

type Props = {
  title: string;
  hint: string;
  label: string;
  submit: string;
  busy: boolean;
  onSubmit: (note: string) => void;
};

/** The one step that is next, in words; nothing is sent without them. */
export function StepForm({ title, hint, label, submit, busy, onSubmit }: Props) {
  const [note, setNote] = useState('');
  const id = useId();
  return (
    <form
      className="rating-step"
      aria-label={title}
      onSubmit={event => {
        event.preventDefault();
        if (note.trim().length >= 2) onSubmit(note.trim());
      }}
    >
      <h3>{title}</h3>
      <p className="quiet">{hint}</p>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={1000}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <p>
        <Button type="primary" htmlType="submit" loading={busy} disabled={note.trim().length < 2}>
          {submit}
        </Button>
      </p>
    </form>
  );
}
