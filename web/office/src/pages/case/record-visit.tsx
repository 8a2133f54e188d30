import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { App, Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import { useStaff } from '../../parts/session.tsx';

/** Records one visit; the number above changes with the answer. */
export function RecordVisit({ view, onClose }: { view: LeadView; onClose: () => void }) {
  const id = useId();
  const { message } = App.useApp();
  const [place, setPlace] = useState(useStaff().agency.name);
  const [why, setWhy] = useState('');
  const [items, setItems] = useState<string[]>([]);
  const params = { id: view.id };
  const record = useAct('POST /api/lead/applications/:id/visits', {
    answers: lookKey('GET /api/lead/applications/:id', { params }),
    changes: ['GET /api/lead/applications'],
    onDone: () => {
      void message.success('已登记到场');
      onClose();
    },
  });
  const ready = place.trim() !== '' && why.trim() !== '';
  return (
    <form
      className="record-visit"
      aria-label="登记到场"
      onSubmit={event => {
        event.preventDefault();
        if (ready) record.mutate({ params, body: { place: place.trim(), why: why.trim(), items } });
      }}
    >
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
          autoFocus
          value={why}
          maxLength={100}
          placeholder="如：提交原件"
          onChange={event => setWhy(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-items`}>涉及事项（可不选）</label>
        <Select
          id={`${id}-items`}
          className="full"
          mode="multiple"
          value={items}
          options={view.items.map(item => ({ value: item.code, label: item.name }))}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={setItems}
        />
      </div>
      <p className="record-visit-end">
        <Button type="primary" htmlType="submit" loading={record.isPending} disabled={!ready}>
          登记到场
        </Button>
        <Button onClick={onClose}>取消</Button>
      </p>
    </form>
  );
}
