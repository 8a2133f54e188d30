import { useState } from 'react';
import { DayField } from '../../parts/day-field.tsx';
import { PanelForm } from '../../parts/panel-form.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

/** 代录恢复: the clock runs again from the department's own day; what it still asked of the soldier is taken back, said before it is done. */
export function RecordResumePanel({ view, today, doing, onClose }: PaperPanelProps) {
  const [on, setOn] = useState(today);
  const { params, seen } = doing;
  const { recordResume } = doing.acts;
  const asked = view.asks.length > 0;
  return (
    <PanelForm
      title="代录恢复"
      submit={asked ? '撤回补正要求并恢复办理' : '恢复办理'}
      busy={recordResume.isPending}
      ready={on !== ''}
      onSubmit={() => recordResume.mutate({ params, body: { on, seen } })}
      onClose={onClose}
      {...(asked && { hint: `还有 ${view.asks.length} 处等待申请人补正，恢复办理后一并撤回。` })}
    >
      <DayField label="部门恢复办理的日期" value={on} max={today} onChange={setOn} />
    </PanelForm>
  );
}
