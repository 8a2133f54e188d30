import type { Thresholds } from '@yimen/domain/oversight/thresholds.ts';
import { faultsOf, thresholdBounds, thresholdWords } from '@yimen/domain/oversight/within-bounds.ts';
import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { showFieldProblems } from '../../parts/dynamic-form.tsx';
import type { ThresholdsLine } from './in-force.tsx';
import { WouldCall } from './would-call.tsx';

type Values = Thresholds & { from: string; because: string };
type Props = { from: ThresholdsLine; today: string; onClose: () => void; onDone: () => void };

const kinds = Object.keys(thresholdBounds) as (keyof Thresholds)[];

/** The next number, set in two steps: what follows from it for the items that are open, then saved. */
export function SetThresholds({ from, today, onClose, onDone }: Props) {
  const [form] = Form.useForm<Values>();
  const [shown, setShown] = useState<Values | null>(null);
  const save = useAct('POST /api/oversight/thresholds', {
    changes: ['GET /api/oversight/thresholds'],
    onProblem: error => showFieldProblems(form, error),
    onDone,
  });
  const check = (values: Values) => {
    const faults = faultsOf(values);
    form.setFields(faults.map(({ field, sentence }) => ({ name: field, errors: [sentence] })));
    setShown(faults.length === 0 ? values : null);
  };
  return (
    <section className="panel" aria-labelledby="thresholds-set">
      <h2 id="thresholds-set">修改规则</h2>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ ...from, from: today, because: '' }}
        scrollToFirstError={{ focus: true }}
        onValuesChange={() => setShown(null)}
        onFinish={check}
      >
        <div className="form-grid">
          {kinds.map(kind => (
            <Form.Item
              key={kind}
              name={kind}
              label={thresholdWords[kind]}
              rules={[{ required: true, message: '请填写整数。' }]}
            >
              <InputNumber
                min={thresholdBounds[kind][0]}
                max={thresholdBounds[kind][1]}
                precision={0}
                className="thresholds-number"
              />
            </Form.Item>
          ))}
          <Form.Item name="from" label="自哪一天起执行" rules={[{ required: true, message: '请选择日期。' }]}>
            <Input type="date" min={today} />
          </Form.Item>
          <Form.Item
            className="wide"
            name="because"
            label="修改依据"
            rules={[{ required: true, whitespace: true, message: '请写明依据，例如文件名称和文号。' }]}
          >
            <Input maxLength={200} placeholder="例如：省厅关于调整督办标准的通知（粤退役军人函〔2026〕号）" />
          </Form.Item>
        </div>
        {shown !== null && <WouldCall values={shown} />}
        <p className="thresholds-end">
          {shown === null ? (
            <Button type="primary" htmlType="submit">
              先看影响
            </Button>
          ) : (
            <Button
              type="primary"
              loading={save.isPending}
              onClick={() =>
                save.mutate({ body: { ...shown, because: shown.because.trim(), after: from.number } })
              }
            >
              确认修改
            </Button>
          )}
          <Button onClick={onClose}>取消</Button>
        </p>
      </Form>
    </section>
  );
}
