import { Input } from 'antd';
import { useId, useState } from 'react';
import { useStaff } from '../../parts/session.tsx';
import { PanelForm } from './panel-form.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 登记到场 (R4.3): each time the soldier really had to come is counted. */
export function VisitPanel({ doing, onClose }: PanelProps) {
  const id = useId();
  const [place, setPlace] = useState(useStaff().agency.name);
  const [why, setWhy] = useState('');
  const { visit } = doing.acts;
  return (
    <PanelForm
      title="登记申请人到场"
      hint="如实记录每一次到场，系统据此统计“最多跑一次”。"
      submit="登记到场"
      busy={visit.isPending}
      ready={place.trim() !== '' && why.trim() !== ''}
      onSubmit={() => visit.mutate({ params: doing.params, body: { place: place.trim(), why: why.trim() } })}
      onClose={onClose}
    >
      <div className="two-fields">
        <div>
          <label htmlFor={`${id}-place`}>地点</label>
          <Input
            id={`${id}-place`}
            value={place}
            maxLength={60}
            onChange={event => setPlace(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-why`}>到场原因</label>
          <Input
            id={`${id}-why`}
            value={why}
            maxLength={100}
            placeholder="如：采集人像和指纹"
            onChange={event => setWhy(event.target.value)}
          />
        </div>
      </div>
    </PanelForm>
  );
}
