import type { ProblemError } from '@yimen/contract/client.ts';
import { Form, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { DayField } from '../../parts/day-field.tsx';
import { answersFrom, DynamicFields, showFieldProblems } from '../../parts/dynamic-form.tsx';
import { PanelForm } from '../../parts/panel-form.tsx';
import { isReasoned, noReason, ReasonAndWordsFields } from '../../parts/reason-and-words.tsx';
import { decisionWords, SecondLook } from '../../parts/second-look.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

type Outcome = 'granted' | 'denied' | 'terminated';

/** 代录结果 (R3.4): as the department decided on paper, on its own day, by which lateness counts, with its document's number. */
export function RecordResultPanel({ view, today, doing, onClose }: PaperPanelProps) {
  const [outcome, setOutcome] = useState<Outcome>(view.item.status === 'paused' ? 'terminated' : 'granted');
  const [day, setDay] = useState(today);
  const [number, setNumber] = useState('');
  const [why, setWhy] = useState(noReason);
  const [looked, setLooked] = useState(false);
  const [form] = Form.useForm();
  const numberId = useId();
  const { params, seen } = doing;
  const record = doing.acts.recordResult;
  const granting = outcome === 'granted';
  const reasons = outcome === 'denied' ? view.form.reasons.denial : view.form.reasons.termination;
  const send = async () => {
    const how = { on: day, seen, ...(number.trim() === '' ? {} : { number: number.trim() }) };
    if (outcome !== 'granted') {
      if (!looked) return setLooked(true);
      return record.mutate({ params, body: { outcome, reason: why.reason, note: why.note.trim(), ...how } });
    }
    const values = await form.validateFields().catch(() => null);
    if (values === null) return;
    doing.atFields.current = (error: ProblemError) => showFieldProblems(form, error);
    record.mutate({ params, body: { outcome, result: answersFrom(values), ...how } });
  };
  if (looked && outcome !== 'granted')
    return (
      <SecondLook
        key="second"
        title="代录结果"
        what={decisionWords[outcome]}
        applicant={view.applicant}
        reasons={reasons}
        value={why}
        busy={record.isPending}
        onSubmit={() => void send()}
        onBack={() => setLooked(false)}
      />
    );
  return (
    <PanelForm
      title="代录结果"
      hint="按部门退回的文书填写；是否超期按部门作出决定的日期计算。"
      submit={granting ? '登记准予结果' : '下一步，核对'}
      busy={record.isPending}
      ready={day !== '' && (granting || isReasoned(why))}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Radio.Group
        aria-label="办理结论"
        optionType="button"
        value={outcome}
        options={(['granted', 'denied', 'terminated'] as const).map(value => ({
          value,
          label: choiceWords[value],
          disabled: value === 'granted' && view.item.status === 'paused',
        }))}
        onChange={event => setOutcome(event.target.value as Outcome)}
      />
      {view.item.status === 'paused' && <p className="quiet">暂停计时中不能准予，请先代录恢复。</p>}
      <div className="form-grid">
        <DayField label="部门作出决定的日期" value={day} max={today} onChange={setDay} />
        <div className="day-field">
          <label htmlFor={numberId}>部门文书编号（没有可不填）</label>
          <Input
            id={numberId}
            value={number}
            maxLength={60}
            onChange={event => setNumber(event.target.value)}
          />
        </div>
      </div>
      {granting ? (
        <Form form={form} layout="vertical" component={false}>
          <DynamicFields fields={view.form.resultFields} today={today} />
        </Form>
      ) : (
        <ReasonAndWordsFields
          reasons={reasons}
          value={why}
          onChange={setWhy}
          wordsLabel="说明（将告知申请人）"
        />
      )}
    </PanelForm>
  );
}

const choiceWords = { granted: '准予', ...decisionWords } as const;
