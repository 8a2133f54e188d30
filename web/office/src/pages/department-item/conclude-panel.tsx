import { holds } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { FieldView } from '@yimen/domain/view/field-view.ts';
import { Form, type FormInstance, Input, Radio } from 'antd';
import { useState } from 'react';
import { answersFrom, DynamicFields, showFieldProblems } from '../../parts/dynamic-form.tsx';
import { PanelForm } from '../../parts/panel-form.tsx';
import { isReasoned, noReason, ReasonAndWordsFields } from '../../parts/reason-and-words.tsx';
import { decisionWords, SecondLook } from '../../parts/second-look.tsx';
import { TakesUp } from './takes-up.tsx';
import type { PanelProps } from './use-item-acts.ts';

type Outcome = 'granted' | 'denied' | 'terminated';

/** 办结: granted with the result's data, denied or terminated with a reason, its basis and words, looked at twice. */
export function ConcludePanel({ view, today, doing, onTyped, onClose }: PanelProps) {
  const [outcome, setOutcome] = useState<Outcome>(view.item.status === 'paused' ? 'terminated' : 'granted');
  const [why, setWhy] = useState(noReason);
  const [looked, setLooked] = useState(false);
  const [form] = Form.useForm();
  const { params, seen } = doing;
  const conclude = doing.acts.conclude;
  const spot = view.item.onTheSpot && view.item.status === 'dispatched';
  const unchecked = view.checks.filter(check => check.requiredToGrant && check.outcome === null);
  const granting = outcome === 'granted';
  const send = async () => {
    if (outcome !== 'granted') {
      if (!looked) return setLooked(true);
      const { reason, note } = why;
      conclude.mutate({ params, body: { outcome, reason, note: note.trim(), seen } });
      return;
    }
    const values = await form.validateFields().catch(() => null);
    if (values === null) return;
    const { note, ...result } = answersFrom(values);
    const words = typeof note === 'string' ? { note } : {};
    doing.atFields.current = error => showFieldProblems(form, error);
    conclude.mutate({ params, body: { outcome, result, ...words, seen } });
  };
  const reasons = outcome === 'denied' ? view.form.reasons.denial : view.form.reasons.termination;
  if (looked && outcome !== 'granted')
    return (
      <SecondLook
        key="second"
        title={spot ? '当场办结' : '办结'}
        what={decisionWords[outcome]}
        applicant={view.applicant}
        reasons={reasons}
        value={why}
        busy={conclude.isPending}
        onSubmit={() => void send()}
        onBack={() => setLooked(false)}
      />
    );
  return (
    <PanelForm
      title={spot ? '当场办结' : '办结'}
      submit={granting ? '准予办结' : '下一步，核对'}
      busy={conclude.isPending}
      ready={granting || isReasoned(why)}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TakesUp item={view.item} />
      <Radio.Group
        aria-label="办理结论"
        optionType="button"
        value={outcome}
        options={choices.map(each => ({
          ...each,
          disabled: each.value === 'granted' && view.item.status === 'paused',
        }))}
        onChange={event => setOutcome(event.target.value as Outcome)}
      />
      {view.item.status === 'paused' && <p className="quiet">暂停计时中不能准予，请先恢复办理。</p>}
      {granting && unchecked.length > 0 && (
        <p className="item-why amber">
          须先登记{unchecked.map(check => check.name).join('、')}结果，才能准予。
        </p>
      )}
      {granting ? (
        <Granted
          fields={view.form.resultFields}
          seen={view.fields}
          resultName={view.form.resultName}
          today={today ?? ''}
          form={form}
          onTyped={onTyped}
        />
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

type GrantedProps = {
  fields: Field[];
  /** The application as this department sees it. */
  seen: readonly FieldView[];
  resultName: string;
  today: string;
  form: FormInstance;
  onTyped: () => void;
};

/** The result's own fields, e.g. 兵役状况 (R1.2). Dates that cannot lie ahead begin with today, an answer usually alike with what he filled in. */
function Granted({ fields, seen, resultName, today, form, onTyped }: GrantedProps) {
  const values = Form.useWatch([], form) as Record<string, unknown> | undefined;
  const asked = fields.filter(field => holds(field.when, answersFrom(values ?? {})));
  const initial = Object.fromEntries(fields.map(field => [field.id, firstValue(field, seen, today)]));
  return (
    <Form
      form={form}
      component={false}
      layout="vertical"
      initialValues={initial}
      scrollToFirstError
      onValuesChange={onTyped}
    >
      <p className="quiet">结果：{resultName}</p>
      <DynamicFields fields={asked} today={today} />
      <Form.Item name="note" label="备注（可不填）">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
      </Form.Item>
    </Form>
  );
}

/** What stands in the field before anybody types; nothing while the answer it copies is masked. */
function firstValue({ notAfterToday, usuallyAs }: Field, seen: readonly FieldView[], today: string) {
  if (notAfterToday) return today;
  return seen.find(field => field.id === usuallyAs)?.raw ?? undefined;
}

const choices = [
  { value: 'granted', label: '准予' },
  { value: 'denied', label: '不予' },
  { value: 'terminated', label: '终止' },
] as const;
