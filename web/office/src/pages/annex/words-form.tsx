import { Input } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import { Field } from './field.tsx';

type Props = {
  title: string;
  hint: string;
  label: string;
  submit: string;
  busy: boolean;
  start?: string;
  /** Nothing written is an answer too. */
  mayBeEmpty?: boolean;
  onSubmit: (words: string) => void;
  onClose: () => void;
};

/** One thing said in words: a reason, a reminder, the problems of a city. */
export function WordsForm({ start = '', mayBeEmpty = false, label, onSubmit, ...frame }: Props) {
  const [words, setWords] = useState(start);
  return (
    <PanelForm {...frame} ready={mayBeEmpty || words.trim() !== ''} onSubmit={() => onSubmit(words.trim())}>
      <Field label={label}>
        {id => (
          <Input.TextArea
            id={id}
            value={words}
            maxLength={mayBeEmpty ? 2000 : 200}
            autoSize={{ minRows: 3, maxRows: 10 }}
            onChange={event => setWords(event.target.value)}
          />
        )}
      </Field>
    </PanelForm>
  );
}
