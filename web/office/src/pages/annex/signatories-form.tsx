import { Input } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import { Field } from './field.tsx';

type Signatories = { head: string; filledBy: string; contact: string };
type Props = {
  start: Signatories | null;
  busy: boolean;
  onSubmit: (said: Signatories) => void;
  onClose: () => void;
};

/** 负责人 · 填表人 · 联系方式, the three lines at the foot of the sheet. */
export function SignatoriesForm({ start, busy, onSubmit, onClose }: Props) {
  const [said, setSaid] = useState<Signatories>(start ?? { head: '', filledBy: '', contact: '' });
  const line = (name: keyof Signatories, label: string, max: number) => (
    <Field label={label}>
      {id => (
        <Input
          id={id}
          value={said[name]}
          maxLength={max}
          onChange={event => setSaid({ ...said, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <PanelForm
      title="填写负责人、填表人、联系方式"
      submit="保存"
      busy={busy}
      ready={Object.values(said).every(each => each.trim() !== '')}
      onSubmit={() => onSubmit(said)}
      onClose={onClose}
    >
      {line('head', '负责人', 20)}
      {line('filledBy', '填表人', 20)}
      {line('contact', '联系方式', 40)}
    </PanelForm>
  );
}
