import type { ReasonOption } from '@yimen/domain/service/reasons-for.ts';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';

type Props = {
  /** Of which material, and what is decided: 不采用, 请重新提交. */
  about: string;
  act: string;
  reasons: readonly ReasonOption[];
  busy: boolean;
  tabIndex: 0 | -1;
  onSend: (reason: string, note: string) => void;
};

/** A small act on one paper that needs a catalogued reason and perhaps words: a link that opens into its line. */
export function ReasonForm({ about, act, reasons, busy, tabIndex, onSend }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  if (!open)
    return (
      <Button size="small" type="link" danger tabIndex={tabIndex} onClick={() => setOpen(true)}>
        {act}
      </Button>
    );
  return (
    <span className="flag-note">
      <Select
        size="small"
        autoFocus
        aria-label={`${about}：${act}的原因`}
        placeholder={`${act}的原因`}
        value={reason || undefined}
        options={reasons.map(each => ({ value: each.code, label: each.text }))}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={setReason}
      />
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 6 }}
        size="small"
        aria-label={`${about}：${act}的说明`}
        placeholder="请交什么样的（可不填）"
        maxLength={500}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <Button
        size="small"
        danger
        disabled={reason === ''}
        loading={busy}
        onClick={() => onSend(reason, note.trim())}
      >
        确认{act}
      </Button>
      <Button size="small" type="text" onClick={() => setOpen(false)}>
        取消
      </Button>
    </span>
  );
}
