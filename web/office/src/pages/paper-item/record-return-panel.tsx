import { useState } from 'react';
import { DayField } from '../../parts/day-field.tsx';
import { PanelForm } from '../../parts/panel-form.tsx';
import { isReasoned, noReason, ReasonAndWordsFields } from '../../parts/reason-and-words.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

/** 代录退回: the department sent it back on paper; the window puts it right and sends it out again. */
export function RecordReturnPanel({ view, today, doing, onClose }: PaperPanelProps) {
  const [on, setOn] = useState(today);
  const [why, setWhy] = useState(noReason);
  const { params, seen } = doing;
  const { recordReturn } = doing.acts;
  return (
    <PanelForm
      title="代录退回"
      hint="只退回本事项。部门那里的材料另行登记退还。"
      submit="登记退回"
      danger
      busy={recordReturn.isPending}
      ready={on !== '' && isReasoned(why)}
      onSubmit={() =>
        recordReturn.mutate({ params, body: { on, reason: why.reason, note: why.note.trim(), seen } })
      }
      onClose={onClose}
    >
      <DayField label="部门退回的日期" value={on} max={today} onChange={setOn} />
      <ReasonAndWordsFields
        reasons={view.form.reasons.returning}
        value={why}
        onChange={setWhy}
        wordsLabel="说明"
      />
    </PanelForm>
  );
}
