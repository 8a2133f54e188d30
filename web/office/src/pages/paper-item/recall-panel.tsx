import { Input } from 'antd';
import { useId, useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

/** 撤回移交: nobody has signed, and the papers are in the window's hands again. */
export function RecallPanel({ view, doing, onClose }: PaperPanelProps) {
  const [note, setNote] = useState('');
  const id = useId();
  const going = view.sheets.find(
    each => each.signed === null && each.lostAt === null && each.recalledAt === null,
  );
  const { params, seen } = doing;
  const { recallSheet } = doing.acts;
  return (
    <PanelForm
      title="撤回移交"
      hint={`交接单 ${going?.sheet ?? ''} 上的这一件撤回，材料回到本窗口，可以重新移交。只在材料还在窗口、部门没有签收时使用。`}
      submit="撤回移交"
      busy={recallSheet.isPending}
      ready={going !== undefined && note.trim().length > 1}
      onSubmit={() =>
        going && recallSheet.mutate({ params, body: { sheet: going.sheet, note: note.trim(), seen } })
      }
      onClose={onClose}
    >
      <label htmlFor={id}>原因</label>
      <Input.TextArea
        id={id}
        value={note}
        maxLength={500}
        autoSize={{ minRows: 2 }}
        onChange={event => setNote(event.target.value)}
      />
    </PanelForm>
  );
}
