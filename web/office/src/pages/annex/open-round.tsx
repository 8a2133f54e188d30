import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { DayField } from '../../parts/day-field.tsx';
import { PanelForm } from '../../parts/panel-form.tsx';
import { Field } from './field.tsx';

/** The province opens a round: what it is called, which days it counts, and by when it is to be in. */
export function OpenRound({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [days, setDays] = useState({ from: '', to: '', due: '' });
  const act = useAct('POST /api/annex/rounds', {
    changes: ['GET /api/annex/rounds'],
    onDone: ({ round }) => void navigate({ to: '/annex/$round', params: { round } }),
  });
  const ready = title.trim().length >= 4 && Object.values(days).every(each => each !== '');
  return (
    <div className="panel">
      <PanelForm
        title="布置新一轮填报"
        hint="布置后，21 个地级以上市的 124 行同时开始填报；平台能统计的数字按统计期间内受理的办件计算。"
        submit="布置"
        busy={act.isPending}
        ready={ready}
        onSubmit={() => act.mutate({ body: { title, ...days } })}
        onClose={onClose}
      >
        <Field label="名称">
          {id => (
            <Input
              id={id}
              value={title}
              maxLength={60}
              placeholder="例如：2026年第四季度办理情况"
              onChange={event => setTitle(event.target.value)}
            />
          )}
        </Field>
        <div className="annex-days">
          <DayField label="统计从" value={days.from} onChange={from => setDays({ ...days, from })} />
          <DayField label="统计到" value={days.to} onChange={to => setDays({ ...days, to })} />
          <DayField label="报送截止" value={days.due} onChange={due => setDays({ ...days, due })} />
        </div>
      </PanelForm>
    </div>
  );
}
