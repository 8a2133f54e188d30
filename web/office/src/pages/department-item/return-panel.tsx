import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import { isReasoned, noReason, ReasonAndWordsFields } from '../../parts/reason-and-words.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 退回窗口: only this branch goes back; the others go on. */
export function ReturnPanel({ view, doing, onClose }: PanelProps) {
  const [why, setWhy] = useState(noReason);
  const { params, seen } = doing;
  const { returnToWindow } = doing.acts;
  return (
    <PanelForm
      title="退回窗口"
      hint="只退回本事项，其他部门的事项照常办理；窗口处理后重新分送。"
      submit="退回窗口"
      danger
      busy={returnToWindow.isPending}
      ready={isReasoned(why)}
      onSubmit={() =>
        returnToWindow.mutate({ params, body: { reason: why.reason, note: why.note.trim(), seen } })
      }
      onClose={onClose}
    >
      <ReasonAndWordsFields
        reasons={view.form.reasons.returning}
        value={why}
        onChange={setWhy}
        wordsLabel="说明（窗口据此处理）"
      />
    </PanelForm>
  );
}
