import { Button, Radio } from 'antd';
import { useState } from 'react';
import { ActPanel } from '../../parts/act-panel.tsx';

type Props = {
  /** What is on record and differs, in the server's own sentences (masked). */
  onRecord: readonly { field: string; sentence: string }[];
  typed: (field: string) => string;
  onChoose: (contact: 'keep' | 'renew') => void;
  onClose: () => void;
};

/** Nobody's name or phone is changed in passing: what is on record against what was typed, and which one holds. */
export function ContactChoice({ onRecord, typed, onChoose, onClose }: Props) {
  const [contact, setContact] = useState<'keep' | 'renew'>('keep');
  return (
    <ActPanel title="与系统登记的不一致，以哪一个为准？" onClose={onClose}>
      <ul className="tight">
        {onRecord.map(({ field, sentence }) => (
          <li key={field}>
            {sentence}，现在填写的是 <strong className="numeric">{typed(field)}</strong>。
          </li>
        ))}
      </ul>
      <Radio.Group
        className="reason-list"
        aria-label="以哪一个为准"
        value={contact}
        onChange={event => setContact(event.target.value)}
        options={[
          { value: 'keep', label: '保留系统登记的（本人登录、收短信不变；本件申请表按现在填写的）' },
          { value: 'renew', label: '改为现在填写的（请核对证件；原手机号码不能再登录）' },
        ]}
      />
      <div className="act-buttons">
        <Button type="primary" onClick={() => onChoose(contact)}>
          按此登记
        </Button>
        <Button onClick={onClose}>返回修改</Button>
      </div>
    </ActPanel>
  );
}
