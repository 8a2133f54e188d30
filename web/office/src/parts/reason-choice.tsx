import type { Reason } from '@yimen/domain/service/definition.ts';
import { Radio } from 'antd';
import { useState } from 'react';
import './reason-choice.css';

type Props = {
  label: string;
  reasons: readonly Reason[];
  value: string;
  onChange: (reason: string) => void;
};

/** One reason of the catalogue with its basis in sight; left without a choice, it says so at once and not only on confirming. */
export function ReasonChoice({ label, reasons, value, onChange }: Props) {
  const [left, setLeft] = useState(false);
  return (
    <>
      <Radio.Group
        className="reason-list"
        aria-label={label}
        value={value}
        onChange={event => onChange(event.target.value as string)}
        onBlur={event => {
          if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true);
        }}
      >
        {reasons.map(({ code, text, basis }) => (
          <Radio key={code} value={code}>
            {text}
            {basis !== undefined && <span className="reason-basis">依据：{basis}</span>}
          </Radio>
        ))}
      </Radio.Group>
      {left && value === '' && (
        <p className="reason-open" role="alert">
          请选择{label}。
        </p>
      )}
    </>
  );
}
