import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import { WordsField } from '../../parts/words-field.tsx';

type Props = {
  title: string;
  hint: string;
  label: string;
  submit: string;
  busy: boolean;
  onSubmit: (note: string) => void;
};

/** The one step that is next, in words; nothing is sent without them. */
export function StepForm({ label, onSubmit, ...frame }: Props) {
  const [note, setNote] = useState('');
  return (
    <PanelForm
      {...frame}
      lacks={`${label}不少于 2 个字`}
      ready={note.trim().length >= 2}
      onSubmit={() => onSubmit(note.trim())}
    >
      <WordsField label={label} value={note} most={1000} onChange={setNote} />
    </PanelForm>
  );
}
