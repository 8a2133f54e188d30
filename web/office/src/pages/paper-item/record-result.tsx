import { App, Button, Form, Input } from 'antd';
import { useId, useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { answersFrom, DynamicFields, showFieldProblems } from '../../parts/dynamic-form.tsx';
import type { PaperView } from './paper-item.ts';

type Props = { view: PaperView; today: string; answers: readonly unknown[] };

/** 代录结果 (R3.4): granted as the department decided on paper, on its own day, by which lateness counts, with its document's number. */
export function RecordResult({ view, today, answers }: Props) {
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [day, setDay] = useState(today);
  const [number, setNumber] = useState('');
  const ids = { on: useId(), number: useId() };
  const record = useAct('POST /api/paper/applications/:id/items/:item/result', {
    answers,
    changes: ['GET /api/paper/items'],
    onProblem: error => showFieldProblems(form, error),
    onDone: () => void message.success('已登记部门办理结果'),
  });
  const send = async () => {
    const values = await form.validateFields().catch(() => null);
    if (values === null) return;
    const numbered = number.trim() === '' ? {} : { number: number.trim() };
    record.mutate({
      params: { id: view.application, item: view.item.code },
      body: {
        outcome: 'granted',
        result: answersFrom(values),
        on: day,
        seen: view.item.revision,
        ...numbered,
      },
    });
  };
  return (
    <section className="panel" aria-label="代录部门办理结果">
      <h2>代录部门办理结果（准予）</h2>
      <p className="quiet">按部门退回的文书填写；是否超期按部门作出决定的日期计算。</p>
      <div className="form-grid">
        <label htmlFor={ids.on}>
          部门作出决定的日期
          <Input
            id={ids.on}
            type="date"
            value={day}
            max={today}
            onChange={event => setDay(event.target.value)}
          />
        </label>
        <label htmlFor={ids.number}>
          部门文书编号（没有可不填）
          <Input
            id={ids.number}
            value={number}
            maxLength={60}
            onChange={event => setNumber(event.target.value)}
          />
        </label>
      </div>
      <Form form={form} layout="vertical" component={false}>
        <DynamicFields fields={view.form.resultFields} today={today} />
      </Form>
      <Button type="primary" loading={record.isPending} disabled={day === ''} onClick={() => void send()}>
        登记结果
      </Button>
    </section>
  );
}
