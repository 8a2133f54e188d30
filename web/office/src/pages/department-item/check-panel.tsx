import { Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import { TakesUp } from './takes-up.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 登记核查结果, such as 入伍信息核查 (R1.7): what was found and, where it does not agree, how. */
export function CheckPanel({ view, doing, onClose }: PanelProps) {
  const id = useId();
  const [code, setCode] = useState(
    (view.checks.find(check => check.outcome === null) ?? view.checks[0])?.code ?? '',
  );
  const check = view.checks.find(each => each.code === code);
  const [outcome, setOutcome] = useState(check?.outcome ?? '');
  const [note, setNote] = useState('');
  const { params, seen } = doing;
  const { recordCheck } = doing.acts;
  if (check === undefined) return null;
  const words = note.trim() === '' ? {} : { note: note.trim() };
  return (
    <PanelForm
      title={`登记${check.name}结果`}
      hint={
        check.requiredToGrant
          ? '核查通过后才能准予本事项；结果同时供相关事项使用。'
          : '结果同时供相关事项使用。'
      }
      submit="登记结果"
      busy={recordCheck.isPending}
      ready={outcome !== ''}
      onSubmit={() => recordCheck.mutate({ params, body: { check: code, outcome, ...words, seen } })}
      onClose={onClose}
    >
      <TakesUp item={view.item} />
      {view.checks.length > 1 && (
        <Radio.Group
          aria-label="核查事项"
          value={code}
          options={view.checks.map(each => ({ value: each.code, label: each.name }))}
          onChange={event => {
            setCode(event.target.value as string);
            setOutcome('');
          }}
        />
      )}
      <Radio.Group
        aria-label={`${check.name}结果`}
        value={outcome}
        options={check.outcomes}
        onChange={event => setOutcome(event.target.value as string)}
      />
      <label htmlFor={id}>核查说明（可不填）</label>
      <Input.TextArea
        id={id}
        value={note}
        maxLength={500}
        autoSize={{ minRows: 1, maxRows: 4 }}
        onChange={event => setNote(event.target.value)}
      />
    </PanelForm>
  );
}
