import type { ReasonShown } from '@yimen/domain/service/reasons-for.ts';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { ActPanel } from '../../parts/act-panel.tsx';
import { ReasonChoice } from '../../parts/reason-choice.tsx';

type Props = {
  reasons: readonly ReasonShown[];
  busy: boolean;
  onRefuse: (reason: string, note: string) => void;
  onClose: () => void;
};

/** 不予受理 as a whole: a catalogued reason with its legal basis, and words that say where to go instead. */
export function RefusePanel({ reasons, busy, onRefuse, onClose }: Props) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const ready = reason !== '' && note.trim() !== '';
  return (
    <ActPanel title="不予受理" onClose={onClose}>
      <ReasonChoice label="不予受理原因" reasons={reasons} value={reason} onChange={setReason} />
      <label className="act-label" htmlFor={id}>
        告知申请人的话（原因、应到哪里办理、怎样救济）
      </label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={500}
        showCount
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <div className="act-buttons">
        <Button
          danger
          type="primary"
          loading={busy}
          disabled={!ready}
          onClick={() => onRefuse(reason, note.trim())}
        >
          确认不予受理
        </Button>
        <Button onClick={onClose}>取消</Button>
        {!ready && <span className="quiet">请选原因并写明情况。</span>}
      </div>
    </ActPanel>
  );
}
