import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { ActPanel } from '../../parts/act-panel.tsx';

type Props = {
  items: WindowView['withdrawable'];
  busy: boolean;
  onWithdraw: (item: string, note: string) => void;
  onClose: () => void;
};

/** One item taken back at the applicant's wish: which, how he asked for it, and what ends with it (R2.5). He signs the paper that is printed then. */
export function WithdrawItemPanel({ items, busy, onWithdraw, onClose }: Props) {
  const id = useId();
  const [item, choose] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const along = items.find(each => each.item === item)?.along ?? [];
  if (items.length === 0)
    return (
      <ActPanel title="应申请人要求撤回一个事项" onClose={onClose}>
        <p>没有可以单独撤回的事项：已经办结的不能撤回，人人都要办的只能随整份申请撤回。</p>
      </ActPanel>
    );
  return (
    <ActPanel title="应申请人要求撤回一个事项" onClose={onClose}>
      <form
        className="act-grid"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (item !== null && note.trim() !== '') onWithdraw(item, note.trim());
        }}
      >
        <label htmlFor={`${id}-item`}>撤回的事项</label>
        <Select
          id={`${id}-item`}
          autoFocus
          placeholder="请选择"
          options={items.map(each => ({ value: each.item, label: each.name }))}
          value={item}
          onChange={choose}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
        />
        <label htmlFor={`${id}-note`}>怎样提出、为什么</label>
        <Input.TextArea
          id={`${id}-note`}
          rows={2}
          maxLength={500}
          value={note}
          onChange={event => setNote(event.target.value)}
          placeholder="如：本人到窗口提出，驾驶证以后再换"
        />
        {item !== null && (
          <p className="act-warning" role="status">
            {along.length > 0 && `以它为前置的${along.map(name => `“${name}”`).join('、')}一并终止。`}
            其他事项照常办理。撤回后请打印《撤回事项确认书》交申请人签名。
          </p>
        )}
        <div className="act-buttons">
          <Button
            danger
            type="primary"
            htmlType="submit"
            loading={busy}
            disabled={item === null || note.trim() === ''}
          >
            确认撤回这一项
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </ActPanel>
  );
}
