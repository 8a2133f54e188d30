import { Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { DayField } from '../../parts/day-field.tsx';
import { PanelForm } from '../../parts/panel-form.tsx';
import { Field } from './field.tsx';

type Props = { round: string; due: string; onClose: () => void };

/** The province puts the due day elsewhere, and every city and county reads why. */
export function MoveDue({ round, due, onClose }: Props) {
  const [day, setDay] = useState(due);
  const [reason, setReason] = useState('');
  const act = useAct('POST /api/annex/rounds/:round/due', {
    answers: ['GET /api/annex/rounds/:round', { params: { round } }],
    changes: ['GET /api/annex/rounds'],
    onDone: onClose,
  });
  return (
    <div className="panel">
      <PanelForm
        title="调整报送截止日期"
        hint="新的日期和理由显示在各市情况表和各县（市、区）填报页上，并记入填报记录。"
        submit="调整"
        busy={act.isPending}
        ready={day !== due && day !== '' && reason.trim() !== ''}
        onSubmit={() => act.mutate({ params: { round }, body: { due: day, reason } })}
        onClose={onClose}
      >
        <DayField label="新的截止日期" value={day} onChange={setDay} />
        <Field label="调整理由">
          {id => (
            <Input id={id} value={reason} maxLength={200} onChange={event => setReason(event.target.value)} />
          )}
        </Field>
      </PanelForm>
    </div>
  );
}
