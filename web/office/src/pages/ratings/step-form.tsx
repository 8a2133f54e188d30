import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useUnsent } from '../../parts/use-unsent.ts';

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
  const { onTyped } = useUnsent({ sending: busy });
  const ready = note.trim().length >= 2;
  const send = () => ready && !busy && onSubmit(note.trim());
  return (
    <form
      className="rating-step"
      aria-label={title}
      onChange={onTyped}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat) send();
      }}
      onSubmit={event => {
        event.preventDefault();
        send();
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
        <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
          {submit}
        </Button>{' '}
        {!ready && <span className="quiet">{label}不少于 2 个字</span>}
      </p>
    </form>
  );
}
