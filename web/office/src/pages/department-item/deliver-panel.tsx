import type { DeliveryWay } from '@yimen/domain/application/item.ts';
import { deliveryWords } from '@yimen/domain/application/words.ts';
import { Radio } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 登记送达 (R4.2): by EMS wherever possible, to spare the soldier a visit. */
export function DeliverPanel({ view, doing, onClose }: PanelProps) {
  const [way, setWay] = useState<DeliveryWay>('electronic');
  const { params, seen } = doing;
  const { deliver } = doing.acts;
  return (
    <PanelForm
      title="登记送达"
      hint={`结果：${view.form.resultName}。纸质结果尽可能邮寄，免得申请人再跑一次。`}
      submit="登记送达"
      busy={deliver.isPending}
      onSubmit={() => deliver.mutate({ params, body: { way, seen } })}
      onClose={onClose}
    >
      <Radio.Group
        aria-label="送达方式"
        value={way}
        options={ways.map(value => ({ value, label: deliveryWords[value] }))}
        onChange={event => setWay(event.target.value as DeliveryWay)}
      />
    </PanelForm>
  );
}

const ways = ['electronic', 'ems', 'pickup'] as const satisfies readonly DeliveryWay[];
