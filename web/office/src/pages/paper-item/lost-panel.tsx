import { Input } from 'antd';
import { useId, useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

/** 登记遗失: what is on its way did not arrive; it is looked for from now on, and the item may be handed over again. */
export function LostPanel({ view, doing, onClose }: PaperPanelProps) {
  const [note, setNote] = useState('');
  const id = useId();
  const going = view.sheets.find(
    each => each.signed === null && each.lostAt === null && each.recalledAt === null,
  );
  const { params, seen } = doing;
  const { reportLost } = doing.acts;
  return (
    <PanelForm
      title="登记遗失"
      hint={`交接单 ${going?.sheet ?? ''} 上的材料没有送到。登记后列入“有差异、遗失”查找，本事项可以再次移交。`}
      submit="登记遗失"
      danger
      busy={reportLost.isPending}
      ready={going !== undefined && note.trim().length > 1}
      onSubmit={() =>
        going && reportLost.mutate({ params, body: { sheet: going.sheet, note: note.trim(), seen } })
      }
      onClose={onClose}
    >
      <div className="reason-words">
        <label htmlFor={id}>经过（向谁查询、结果如何）</label>
        <Input.TextArea
          id={id}
          value={note}
          maxLength={500}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={event => setNote(event.target.value)}
        />
      </div>
    </PanelForm>
  );
}
