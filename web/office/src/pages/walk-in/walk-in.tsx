import type { CallInput } from '@yimen/contract/client.ts';
import { divisionPrefix } from '@yimen/domain/access/scope.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { Form } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { Marks } from '../../parts/check-off.tsx';
import { answersFrom } from '../../parts/dynamic-form.tsx';
import { type ServiceHere, useService } from '../../parts/service.ts';
import type { Staff } from '../../parts/session.tsx';
import { useLeaveGuard } from '../../parts/use-leave-guard.ts';
import { BrokenPromiseNote } from '../window/broken-promise-note.tsx';
import { currentForm } from '../window/current-form.ts';
import { counterSections } from '../window/form-sections.ts';
import { marksToSend } from '../window/marks.ts';
import { OneForm } from '../window/one-form.tsx';
import { EarlierAnswers } from './earlier-answers.tsx';
import { fillAlike } from './fill-alike.ts';
import { FormNav } from './form-nav.tsx';
import { KnownPerson } from './known-person.tsx';
import { Question } from './question.tsx';
import { useEarlier } from './use-earlier.ts';
import { useLookUp } from './use-look-up.ts';
import { useRegister } from './use-register.ts';
import { WalkInBar } from './walk-in-bar.tsx';
import { WalkInMaterials } from './walk-in-materials.tsx';
import { WalkInPlan } from './walk-in-plan.tsx';

type Props = {
  staff: Staff;
  here: ServiceHere;
  /** One settles in the clerk's own division, so it is filled in. */
  settlesHere: boolean;
};
type Body = CallInput<'POST /api/window/applications'>['body'];

export function WalkIn({ staff, here: { service, today, inTimeSince }, settlesHere }: Props) {
  const [form] = Form.useForm();
  const initial = useMemo(
    (): Answers => (settlesHere ? { settlement: staff.division.code } : {}),
    [settlesHere, staff],
  );
  const watched = Form.useWatch([], { form, preserve: true }) as Record<string, unknown> | undefined;
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const [marks, setMarks] = useState<Marks>({});
  const [place, setPlace] = useState(staff.agency.name);
  const entered = answersFrom(watched ?? initial);
  const now = currentForm(service, entered, unticked, inTimeSince);
  const sections = counterSections(service, now.fields);
  const settlement = typeof entered.settlement === 'string' ? entered.settlement : null;
  const { here: local } = useService(settlement === null ? {} : { settlement });
  const lookUp = useLookUp(entered, () => form.getFieldValue('idNumber'));
  const earlier = useEarlier(entered, form);
  const leave = useLeaveGuard(
    Object.keys(entered).length > Object.keys(initial).length,
    '已录入的内容还没有登记，离开后不会保留。确定离开吗？',
  );
  useFocusOn(sections[0]?.fields[0]?.id);
  const { register, busy, back, dismiss } = useRegister(form, leave.allow);
  const send = (decision: Body['decision'], contact?: Body['contact']) => {
    if (settlement === null) return;
    const needed = new Set(now.materials.map(each => each.definition.code));
    register({
      settlement,
      answers: now.answers as Body['answers'],
      unticked: [...unticked],
      declared: {},
      marks: marksToSend(marks, needed),
      place: place.trim() || staff.agency.name,
      ...(earlier.reused.length > 0 && { reused: earlier.reused.filter(code => needed.has(code)) }),
      ...(contact && { contact }),
      decision,
    });
  };
  return (
    <div className="walk-in">
      <div className="page-head">
        <h1>现场登记</h1>
        <span className="quiet">录入、核对、受理一次完成。按 Tab 逐项录入，日期可直接输入 20260901。</span>
      </div>
      <div className="walk-in-sides">
        <FormNav sections={sections} entered={entered} />
        <div className="walk-in-main">
          <OneForm
            form={form}
            sections={sections}
            today={today}
            initial={initial}
            limits={{ settlement: divisionPrefix(staff.division.code) }}
            onLeave={field => {
              lookUp.onLeave(field);
              earlier.onLeave(field);
              fillAlike(form, now.fields, field);
            }}
            below={field =>
              field.id === 'idNumber' && (
                <>
                  <KnownPerson found={lookUp.found} />
                  {earlier.found?.broken && <BrokenPromiseNote broken={earlier.found.broken} />}
                  <EarlierAnswers found={earlier.found} brought={earlier.brought} onFillIn={earlier.fillIn} />
                </>
              )
            }
          />
          <WalkInPlan
            service={service}
            plan={now.plan}
            agencies={local?.agencies ?? []}
            unticked={unticked}
            onUnticked={setUnticked}
          />
          <WalkInMaterials
            service={service}
            materials={now.materials}
            marks={marks}
            onMarks={setMarks}
            reusable={earlier.found?.reusable ?? []}
            reused={earlier.reused}
            onReuse={earlier.toggle}
          />
        </div>
      </div>
      <WalkInBar
        service={service}
        now={now}
        marks={marks}
        broken={earlier.found?.broken ?? null}
        agencies={local?.agencies ?? []}
        place={place}
        onPlace={setPlace}
        busy={busy}
        validate={() =>
          form.validateFields().then(
            () => true,
            () => scrollToFirst(form),
          )
        }
        onHold={() => send({ next: 'hold' })}
        onAccept={({ declined, deferral }) =>
          send({ next: 'accept', declined, ...(deferral !== null && { deferral }) })
        }
        question={
          back && (
            <Question
              back={back}
              typed={field => String(entered[field] ?? '')}
              onChoose={contact => back.kind === 'contact' && send(back.decision, contact)}
              onClose={dismiss}
            />
          )
        }
      />
    </div>
  );
}

/** The first thing one types has the focus as soon as the page is there. */
function useFocusOn(id: string | undefined): void {
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.focus();
  }, [id]);
}

function scrollToFirst(form: ReturnType<typeof Form.useForm>[0]): false {
  const first = form.getFieldsError().find(each => each.errors.length > 0);
  if (first !== undefined) form.scrollToField(first.name, { focus: true, block: 'center' });
  return false;
}
