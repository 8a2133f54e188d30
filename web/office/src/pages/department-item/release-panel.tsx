import { Input } from 'antd';
import { useId, useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 取消同事的认领: with a reason, which stands in the history and is pointed out in his inbox. */
export function ReleasePanel({ view, doing, onClose }: PanelProps) {
  const id = useId();
  const [note, setNote] = useState('');
  const { params, seen } = doing;
  const { release } = doing.acts;
  const words = note.trim();
  return (
    <PanelForm
      title="取消同事的认领"
      hint={`本事项由${view.item.claimedBy ?? '同事'}认领。取消后等待重新认领，他的收件箱会提示，原因记入办理记录。`}
      submit="取消认领"
      cancel="返回"
      danger
      busy={release.isPending}
      ready={words.length >= 2}
      onSubmit={() => release.mutate({ params, body: { seen, note: words } })}
      onClose={onClose}
    >
      <label htmlFor={id}>原因</label>
      <Input
        id={id}
        value={note}
        maxLength={100}
        placeholder="如：休假，由我接办"
        onChange={event => setNote(event.target.value)}
      />
    </PanelForm>
  );
}
