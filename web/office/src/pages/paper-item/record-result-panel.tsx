import { Input } from 'antd';
import { useId, useState } from 'react';
import { DayField } from '../../parts/day-field.tsx';
import { EndingPanel } from '../../parts/ending-panel.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

/** 代录结果 (R3.4): as the department decided on paper, on its own day, by which lateness counts, with its document's number. */
export function RecordResultPanel({ view, today, doing, onClose }: PaperPanelProps) {
  const [day, setDay] = useState(today);
  const [number, setNumber] = useState('');
  const id = useId();
  const { params, seen } = doing;
  const { recordResult } = doing.acts;
  const written = number.trim();
  return (
    <EndingPanel
      title="代录结果"
      hint="按部门退回的文书填写；是否超期按部门作出决定的日期计算。"
      grantLabel="登记准予结果"
      view={view}
      pausedWords="暂停计时中不能准予，请先代录恢复。"
      today={today}
      busy={recordResult.isPending}
      ready={day !== ''}
      onEnd={(ending, atFields) => {
        doing.atFields.current = atFields;
        const how = { on: day, seen, ...(written !== '' && { number: written }) };
        recordResult.mutate({ params, body: { ...ending, ...how } });
      }}
      onClose={onClose}
    >
      <div className="form-grid">
        <DayField label="部门作出决定的日期" value={day} max={today} onChange={setDay} />
        <div className="day-field">
          <label htmlFor={id}>部门文书编号（没有可不填）</label>
          <Input id={id} value={number} maxLength={60} onChange={event => setNumber(event.target.value)} />
        </div>
      </div>
    </EndingPanel>
  );
}
