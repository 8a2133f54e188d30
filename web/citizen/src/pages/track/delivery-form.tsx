import { useQueryClient } from '@tanstack/react-query';
import { lackingOf } from '@yimen/domain/application/recipient.ts';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import type { View } from '../../draft/draft.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Way = 'ems' | 'pickup' | 'electronic';
const ways: readonly { way: Way; label: string; hint: string }[] = [
  { way: 'ems', label: 'EMS 邮寄', hint: '寄到您确认的地址' },
  { way: 'pickup', label: '到窗口领取', hint: '办好以后带身份证来' },
  { way: 'electronic', label: '只要电子件', hint: '只有纸质件的，到窗口领取' },
];

/** The choice made again: the way, the address he confirms, and whether several papers go together. */
export function DeliveryForm({ view, onClose }: { view: View; onClose: () => void }) {
  const { choice, papers } = view.delivery;
  const queries = useQueryClient();
  const [way, setWay] = useState<Way>(choice?.way ?? 'ems');
  const [tried, setTried] = useState(false);
  const [together, setTogether] = useState(choice?.together ?? true);
  const [to, setTo] = useState(
    choice?.recipient ?? {
      name: textOf(view, 'name'),
      phone: textOf(view, 'phone'),
      address: textOf(view, 'residenceAddress'),
    },
  );
  const save = useAct((body: { way: Way; together: boolean; to?: typeof to }, key) =>
    call('PUT /api/applications/:id/delivery', { params: { id: view.id }, body }, key),
  );
  const wrong = tried && way === 'ems' ? lackingOf(to) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const lacking = way === 'ems' ? lackingOf(to)[0] : undefined;
    if (lacking !== undefined) return document.getElementById(`to-${lacking}`)?.focus();
    const after = await save.run({ way, together, ...(way === 'ems' && { to }) });
    if (after === null) return;
    queries.setQueryData(['application', view.id], after);
    onClose();
  };
  return (
    <form onSubmit={submit} noValidate>
      {save.problem && <ProblemNotice problem={save.problem} />}
      <fieldset className="field">
        <legend className="field-label">送达方式</legend>
        <div className="choices">
          {ways.map(each => (
            <ChoiceCard
              key={each.way}
              type="radio"
              id={`way-${each.way}`}
              name="way"
              label={each.label}
              hint={each.hint}
              checked={way === each.way}
              onChange={() => setWay(each.way)}
            />
          ))}
        </div>
      </fieldset>
      {way === 'ems' && (
        <>
          {parts.map(({ part, label, max, inputMode, problem }) => (
            <div className={wrong.includes(part) ? 'field field-wrong' : 'field'} key={part}>
              <label className="field-label" htmlFor={`to-${part}`}>
                {label}
              </label>
              {wrong.includes(part) && (
                <p className="field-problem" id={`to-${part}-problem`}>
                  <span className="visually-hidden">有误：</span>
                  {problem}
                </p>
              )}
              <input
                id={`to-${part}`}
                className="input"
                value={to[part]}
                maxLength={max}
                inputMode={inputMode}
                aria-invalid={wrong.includes(part)}
                aria-describedby={wrong.includes(part) ? `to-${part}-problem` : undefined}
                onChange={event => setTo({ ...to, [part]: event.target.value })}
              />
            </div>
          ))}
          {papers.length > 1 && (
            <ChoiceCard
              type="checkbox"
              id="together"
              label={`${papers.length} 份结果全部办好后一起寄`}
              hint="不选：哪份先办好先寄哪份"
              checked={together}
              onChange={setTogether}
            />
          )}
        </>
      )}
      <div className="actions">
        <Button type="submit" busy={save.busy}>
          {way === 'ems' ? '地址无误，保存' : '保存'}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          不改了
        </Button>
      </div>
    </form>
  );
}

const parts = [
  { part: 'name', label: '收件人', max: 50, inputMode: 'text', problem: '请填写收件人的姓名。' },
  { part: 'phone', label: '收件人手机号码', max: 24, inputMode: 'tel', problem: '请填写 11 位手机号码。' },
  {
    part: 'address',
    label: '收件地址（写到门牌号）',
    max: 80,
    inputMode: 'text',
    problem: '地址太短，请写到门牌号。',
  },
] as const;

function textOf({ answers }: View, id: string): string {
  const answer = answers[id];
  return typeof answer === 'string' ? answer : '';
}
