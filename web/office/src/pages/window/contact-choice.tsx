import type { ContactChoice as Choice } from '@yimen/domain/application/contact-choice.ts';
import { Button, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { ActPanel } from '../../parts/act-panel.tsx';

type Props = {
  /** What is on record and differs, in the server's own sentences (masked). */
  onRecord: readonly { field: string; sentence: string }[];
  /** What else is to be known before choosing: an application that is open already. */
  children?: ReactNode;
  /** What the server takes for an answer. */
  choices: readonly Choice[];
  typed: (field: string) => string;
  onChoose: (contact: Choice) => void;
  onClose: () => void;
};

/**
 * Nobody's name or phone is changed in passing, and nobody's account is taken for another's: the card decides, and nothing is chosen
 * beforehand (decision 0006).
 */
export function ContactChoice({ onRecord, children, choices, typed, onChoose, onClose }: Props) {
  const [contact, setContact] = useState<Choice | null>(null);
  return (
    <ActPanel title="此号码已有登记，与现在填写的不一致" onClose={onClose}>
      <ul className="tight">
        {onRecord.map(({ field, sentence }) => (
          <li key={field}>
            {sentence}，现在填写的是 <strong className="numeric">{typed(field)}</strong>。
          </li>
        ))}
      </ul>
      {children}
      <p>请当面核对证件原件，并向本人问明先前是否由其登记，再选择：</p>
      <Radio.Group
        className="reason-list"
        aria-label="怎样登记"
        value={contact}
        onChange={event => setContact(event.target.value)}
        options={choices.map(value => ({ value, label: labels[value] }))}
      />
      <div className="act-buttons">
        <Button
          type="primary"
          disabled={contact === null}
          onClick={() => contact !== null && onChoose(contact)}
        >
          按此登记
        </Button>
        <Button onClick={onClose}>返回修改</Button>
      </div>
    </ActPanel>
  );
}

const labels = {
  keep: '是本人登记的，保留系统登记的（登录、收短信不变；本件申请表按现在填写的）',
  renew: '是本人登记的，改为现在填写的（原手机号码会收到通知，不能再登录）',
  detach:
    '不是本人登记的，与先前的登记分开，为本人新登记（原手机号码会收到通知，不能再用此号码登录，也看不到本件）',
} as const satisfies Record<Choice, string>;
