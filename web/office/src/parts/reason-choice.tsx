import type { Stops } from '@yimen/domain/service/definition.ts';
import type { ReasonShown } from '@yimen/domain/service/reasons-for.ts';
import { Radio } from 'antd';
import { useState } from 'react';
import './reason-choice.css';

type Props = {
  label: string;
  reasons: readonly ReasonShown[];
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
        {reasons.map(({ code, text, basis, stops }) => (
          <Radio key={code} value={code}>
            {text}
            {basis !== undefined && <span className="reason-basis">依据：{basis}</span>}
            {stops !== undefined && <span className="reason-basis">{stopsWords[stops]}</span>}
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

/** What standing still for a reason does to either limit. */
export const stopsWords = {
  both: '承诺时限、法定时限均暂停',
  promise: '只暂停承诺时限，法定时限照常计算',
} as const satisfies Record<Stops, string>;
