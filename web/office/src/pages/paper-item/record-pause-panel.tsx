import { useState } from 'react';
import { DayField } from '../../parts/day-field.tsx';
import { PauseForm } from '../../parts/pause-form.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

/** 代录暂停: as the department wrote it, from its own day. */
export function RecordPausePanel({ view, today, doing, onClose }: PaperPanelProps) {
  const [on, setOn] = useState(today);
  const { params, seen } = doing;
  const { recordPause } = doing.acts;
  return (
    <PauseForm
      title="代录暂停"
      view={view}
      from={on}
      busy={recordPause.isPending}
      onSend={said => recordPause.mutate({ params, body: { ...said, on, seen } })}
      onClose={onClose}
    >
      <DayField label="部门决定暂停的日期" value={on} max={today} onChange={setOn} />
    </PauseForm>
  );
}
