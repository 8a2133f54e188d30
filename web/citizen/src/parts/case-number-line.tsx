import { useState } from 'react';
import { CaseNumber } from './case-number.tsx';

/** The 办件编号 on a line of its own, to be read out or copied; a browser that cannot copy says what to do instead. */
export function CaseNumberLine({ number }: { number: string }) {
  const [said, say] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(number);
      say('已复制。');
    } catch {
      say('这台设备不能自动复制，请长按（或者用鼠标选中）编号，再选“复制”。');
    }
  }

  return (
    <div className="case-number">
      <span className="muted">办件编号</span>
      <button type="button" className="text-button no-print" onClick={() => void copy()}>
        复制<span className="visually-hidden">办件编号</span>
      </button>
      <p className="number-big">
        <CaseNumber number={number} />
      </p>
      <p className="muted no-print" role="status">
        {said}
      </p>
    </div>
  );
}
