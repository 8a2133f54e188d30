import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { WindowActs } from './use-window-acts.ts';

type Props = { item: WindowView['items'][number]; acts: WindowActs; onClose: () => void };

/** Sends an item that came back out again: to the office that sent it back, or to the one whose it is (decision 0008). */
export function RedispatchForm({ item, acts, onClose }: Props) {
  const [note, setNote] = useState('');
  const [agency, setAgency] = useState('');
  const offices = [
    { value: '', label: `${item.agency}（原办理单位）` },
    ...item.receivers.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form
      className="branch-form redispatch-form"
      onSubmit={event => {
        event.preventDefault();
        acts.redispatch(item.code, item.revision, note.trim(), agency === '' ? null : agency);
      }}
    >
      <Select
        size="small"
        aria-label={`${item.name}：分送到`}
        options={offices}
        value={agency}
        onChange={setAgency}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
      />
      <Input
        size="small"
        autoFocus
        aria-label={`${item.name}：处理说明`}
        placeholder="处理说明（可不填）"
        maxLength={500}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <Button size="small" type="primary" htmlType="submit" loading={acts.busy.item}>
        分送
      </Button>
      <Button size="small" onClick={onClose}>
        取消
      </Button>
    </form>
  );
}
