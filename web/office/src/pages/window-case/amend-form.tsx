import { ProblemError } from '@yimen/contract/client.ts';
import type { Problem } from '@yimen/contract/problem.ts';
import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Checkbox, Form } from 'antd';
import { useEffect, useState } from 'react';
import { answersFrom, showFieldProblems } from '../../parts/dynamic-form.tsx';
import { FieldList } from '../../parts/field-list.tsx';
import { ContactChoice } from '../window/contact-choice.tsx';
import { currentForm } from '../window/current-form.ts';
import { formSections } from '../window/form-sections.ts';
import { OneForm } from '../window/one-form.tsx';
import { AskNotes } from './ask-notes.tsx';
import type { ContactChosen, WindowActs } from './use-window-acts.ts';

type Props = {
  view: WindowView;
  service: ServiceDefinition;
  today: string;
  acts: WindowActs;
  /** Checked off and not saved yet: it goes with the act. */
  unsaved: MaterialMark[];
  /** Tells the page whether something here is changed and not saved. */
  onDirty: (dirty: boolean) => void;
  onClose: () => void;
};

/** The clerk puts the form right while the soldier says what is right; history records that it was done for him. */
export function AmendForm({ view, ...rest }: Props) {
  if (view.answers !== null) return <Editing view={view} answers={view.answers} {...rest} />;
  return (
    <section className="panel">
      <h2>当面代为补正</h2>
      <p className="quiet">受理后申请内容已隐藏，先说明理由查看完整信息，再逐项更正。</p>
      <FieldList fields={view.fields} sections={rest.service.form.sections} onUnmask={rest.acts.unmask} />
      <div className="action-bar">
        <Button onClick={rest.onClose}>返回</Button>
      </div>
    </section>
  );
}

/** Starts at the head of the form, wherever the page had been scrolled to. */
function useTop(): void {
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);
}

function Editing({
  view,
  service,
  today,
  acts,
  unsaved,
  onDirty,
  onClose,
  answers,
}: Props & { answers: Answers }) {
  useTop();
  const [form] = Form.useForm();
  const watched = Form.useWatch([], { form, preserve: true }) as Record<string, unknown> | undefined;
  const now = currentForm(service, answersFrom(watched ?? answers), []);
  const asked = new Set(view.asks.filter(ask => ask.kind === 'field').map(ask => ask.target));
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const changes = Object.fromEntries(
    Object.entries(now.answers).filter(
      ([id, value]) => confirmed.has(id) || JSON.stringify(value) !== JSON.stringify(answers[id]),
    ),
  );
  const count = Object.keys(changes).length;
  useEffect(() => {
    onDirty(count > 0);
    return () => onDirty(false);
  }, [count, onDirty]);
  const close = () => {
    if (count === 0 || window.confirm(`已改动的 ${count} 处还没有保存，返回后不会保留。确定返回吗？`))
      onClose();
  };
  const [differs, setDiffers] = useState<Problem | null>(null);
  const save = (contact?: ContactChosen) => {
    if (Object.keys(changes).length === 0) return;
    setDiffers(null);
    acts.amend(changes, unsaved, contact).catch(error => {
      if (!(error instanceof ProblemError)) return;
      if (error.problem.code === 'contact-differs') setDiffers(error.problem);
      else showFieldProblems(form, error);
    });
  };
  return (
    <>
      <p className="notice">
        请申请人在场逐项确认。改动会记入办理记录；列入补正的填写项，改动后或者勾选“确认无误”才算已补正；其余仍待补正。
      </p>
      <OneForm
        form={form}
        sections={formSections(service, now.fields)}
        today={today}
        initial={answers}
        below={field => (
          <>
            <AskNotes view={view} kind="field" target={field.id} />
            {asked.has(field.id) && (
              <Checkbox
                checked={confirmed.has(field.id)}
                onChange={({ target }) =>
                  setConfirmed(before => {
                    const others = [...before].filter(id => id !== field.id);
                    return new Set(target.checked ? [...others, field.id] : others);
                  })
                }
              >
                {field.label}：申请人确认无误
              </Checkbox>
            )}
          </>
        )}
        onEnter={() => save()}
      />
      {differs && (
        <ContactChoice
          onRecord={differs.fields ?? []}
          choices={differs.choices ?? []}
          typed={field => String(changes[field] ?? answers[field] ?? '')}
          onChoose={contact => contact !== 'detach' && save(contact)}
          onClose={() => setDiffers(null)}
        />
      )}
      <div className="action-bar">
        <div className="offers">
          <Button
            type="primary"
            loading={acts.busy.amend}
            disabled={Object.keys(changes).length === 0}
            onClick={() => form.submit()}
          >
            保存更正（{count} 处）
          </Button>
          <Button onClick={close}>不改了</Button>
        </div>
      </div>
    </>
  );
}
