import type { ProblemError } from '@yimen/contract/client.ts';
import type { Ending } from '@yimen/domain/application/command.ts';
import type { DepartmentView } from '@yimen/domain/view/department-view.ts';
import type { FieldView } from '@yimen/domain/view/field-view.ts';
import { Form, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { answersFrom, showFieldProblems } from './dynamic-form.tsx';
import { PanelForm } from './panel-form.tsx';
import { isReasoned, noReason, ReasonAndWordsFields } from './reason-and-words.tsx';
import { ResultFields } from './result-fields.tsx';
import { decisionWords, SecondLook } from './second-look.tsx';

type Props = {
  title: string;
  hint?: string;
  /** What the button says that grants. */
  grantLabel: string;
  view: {
    item: { status: string };
    applicant: string;
    form: Pick<DepartmentView['form'], 'resultName' | 'resultFields' | 'reasons'>;
  };
  /** The application as far as it is seen here: some results usually say what he filled in. */
  seen?: readonly FieldView[];
  /** What is to be done before a paused item can be granted. */
  pausedWords: string;
  today: string;
  busy: boolean;
  ready?: boolean;
  /** What else belongs to it, above the conclusion. */
  children?: ReactNode;
  /** Told only while it is being granted. */
  whenGranting?: ReactNode;
  /** What goes with the result, under its fields. */
  withResult?: ReactNode;
  onTyped?: () => void;
  /** The ending as an act takes it; `atFields` shows what the server objects to where it was typed. */
  onEnd: (ending: Ending, atFields: (error: ProblemError) => boolean) => void;
  onClose: () => void;
};

/**
 * How an item ends: granted with the result's data, denied or terminated with a reason, its basis and words, looked at twice. The same
 * for the department itself and for the window that writes down what a department decided on paper (R3.4).
 */
export function EndingPanel({
  title,
  view,
  today,
  busy,
  ready = true,
  onTyped,
  onEnd,
  onClose,
  ...says
}: Props) {
  const paused = view.item.status === 'paused';
  const [outcome, setOutcome] = useState<Ending['outcome']>(paused ? 'terminated' : 'granted');
  const [why, setWhy] = useState(noReason);
  const [looked, setLooked] = useState(false);
  const [form] = Form.useForm();
  const { reasons, resultFields, resultName } = view.form;
  const listed = outcome === 'denied' ? reasons.denial : reasons.termination;
  const atFields = (error: ProblemError) => showFieldProblems(form, error);
  const grant = async () => {
    const values = await form.validateFields().catch(() => null);
    if (values === null) return;
    const { note, ...result } = answersFrom(values);
    onEnd({ outcome: 'granted', result, ...(typeof note === 'string' && { note }) }, atFields);
  };
  if (looked && outcome !== 'granted')
    return (
      <SecondLook
        key="second"
        title={title}
        what={decisionWords[outcome]}
        applicant={view.applicant}
        reasons={listed}
        value={why}
        busy={busy}
        onSubmit={() => onEnd({ outcome, reason: why.reason, note: why.note.trim() }, atFields)}
        onBack={() => setLooked(false)}
      />
    );
  const granting = outcome === 'granted';
  return (
    <PanelForm
      title={title}
      {...(says.hint !== undefined && { hint: says.hint })}
      submit={granting ? says.grantLabel : '下一步，核对'}
      busy={busy}
      ready={ready && (granting || isReasoned(why))}
      onSubmit={() => (granting ? void grant() : setLooked(true))}
      onClose={onClose}
    >
      {says.children}
      <Radio.Group
        aria-label="办理结论"
        optionType="button"
        value={outcome}
        options={choices.map(each => ({ ...each, disabled: each.value === 'granted' && paused }))}
        onChange={event => setOutcome(event.target.value as Ending['outcome'])}
      />
      {paused && <p className="quiet">{says.pausedWords}</p>}
      {granting ? (
        <>
          {says.whenGranting}
          <ResultFields
            fields={resultFields}
            seen={says.seen ?? []}
            resultName={resultName}
            today={today}
            form={form}
            onTyped={onTyped}
          />
          {says.withResult}
        </>
      ) : (
        <ReasonAndWordsFields
          reasons={listed}
          value={why}
          onChange={setWhy}
          wordsLabel="说明（将告知申请人）"
        />
      )}
    </PanelForm>
  );
}

const choices = [
  { value: 'granted', label: '准予' },
  { value: 'denied', label: '不予' },
  { value: 'terminated', label: '终止' },
] as const;
