import { useQueryClient } from '@tanstack/react-query';
import { isMet } from '@yimen/domain/application/shown.ts';
import { checkAnswers } from '@yimen/domain/form/check.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../../api/client.ts';
import type { Offered } from '../../api/queries.ts';
import { useAct } from '../../api/use-act.ts';
import { filledIn, type View } from '../../draft/draft.ts';
import { dropKept, readKept, writeKept } from '../../draft/kept.ts';
import { AnswerByLine } from '../../parts/answer-by-line.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { FieldRow } from '../../parts/field/field-row.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { AskMark } from './ask-mark.tsx';
import { type Brought, MaterialAsk } from './material-ask.tsx';

type Filled = { answers: Answers; declared: Record<string, Brought> };

/** The fields asked about, filled as they were, and the materials asked for; nothing else can be changed here. */
export function CorrectionForm({ view, offered }: { view: View; offered: Offered }) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  const keptAs = `correction.${view.id}`;
  const [filled, setFilled] = useState<Filled>(
    () => readKept<Filled>(keptAs) ?? { answers: {}, declared: {} },
  );
  const [round, setRound] = useState(0);
  const [doubted, doubt] = useState(false);
  const fieldAsks = view.asks.filter(ask => ask.kind === 'field');
  const materialAsks = view.asks.filter(ask => ask.kind === 'material');
  const fields = offered.service.form.fields.filter(field => fieldAsks.some(ask => ask.target === field.id));
  const now: Answers = { ...(view.answers as Answers), ...filled.answers };
  const untouched = fields.filter(
    ({ id }) => JSON.stringify(now[id]) === JSON.stringify((view.answers as Answers)[id]),
  );
  const send = useAct((body: Filled, key) =>
    call(
      'POST /api/applications/:id/correction',
      {
        params: { id: view.id },
        body: { answers: filledIn(body.answers), declared: body.declared },
      },
      key,
    ),
  );
  const told = send.problem?.fields ?? [];
  const materials = [...new Set(materialAsks.map(ask => ask.target))];
  const open = materials.filter(code =>
    materialAsks.some(ask => ask.target === code && !isMet(ask.newFile, filled.declared[code])),
  );
  const faults =
    round === 0
      ? []
      : [
          ...checkAnswers(fields, now, offered.today),
          ...materialAsks
            .filter(ask => !isMet(ask.newFile, filled.declared[ask.target]))
            .map(ask => ({ field: `material-${ask.target}`, sentence: `请说明“${ask.label}”怎样补交。` })),
          ...told.filter(fault => !fields.some(field => field.id === fault.field)),
        ];

  /** Nothing else changes the application on this page; the last answer is what it is now. */
  async function inTurn(act: () => Promise<View>): Promise<View> {
    const after = await act();
    queries.setQueryData(['application', view.id], after);
    return after;
  }

  function fill(next: Filled) {
    setFilled(next);
    writeKept(keptAs, next);
    doubt(false);
    send.clear();
  }

  async function answer() {
    setRound(before => before + 1);
    const whole =
      checkAnswers(fields, now, offered.today).length === 0 &&
      materialAsks.every(ask => isMet(ask.newFile, filled.declared[ask.target]));
    if (!whole) return;
    if (untouched.length > 0 && !doubted) return doubt(true);
    const after = await send.run({
      answers: Object.fromEntries(fields.flatMap(({ id }) => (now[id] === undefined ? [] : [[id, now[id]]]))),
      declared: filled.declared,
    });
    if (after === null) return;
    dropKept(keptAs);
    queries.setQueryData(['application', view.id], after);
    go(`/applications/${view.id}`, { state: { corrected: after.revision } });
  }

  return (
    <Page title="补正通知">
      <p className="hint">
        一共 {view.asks.length} 处，全部在这一页；请改好后一次提交。
        <span className="block">办件编号：{view.number}</span>
      </p>
      <AnswerByLine view={view} />
      <ErrorSummary faults={faults} round={round} />
      {send.problem && <ProblemNotice problem={send.problem} retry={() => void answer()} />}
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void answer();
        }}
      >
        {fields.map(field => (
          <div className="card" key={field.id}>
            <FieldRow
              field={field}
              today={offered.today}
              value={now[field.id]}
              problem={faults.find(fault => fault.field === field.id)?.sentence}
              mark={<AskMark asks={fieldAsks.filter(ask => ask.target === field.id)} />}
              onChange={value => fill({ ...filled, answers: { ...filled.answers, [field.id]: value ?? '' } })}
            />
          </div>
        ))}
        {materials.length > 1 && open.length > 0 && (
          <div className="actions">
            <Button
              kind="secondary"
              onClick={() => {
                const all = Object.fromEntries(open.map(code => [code, 'bring' as const]));
                fill({ ...filled, declared: { ...filled.declared, ...all } });
              }}
            >
              还没选的 {open.length} 种，都到窗口带来
            </Button>
          </div>
        )}
        {materials.map(code => (
          <MaterialAsk
            key={code}
            id={view.id}
            inTurn={inTurn}
            asks={materialAsks.filter(ask => ask.target === code)}
            line={view.materials.find(line => line.code === code)}
            value={filled.declared[code]}
            wrong={faults.some(fault => fault.field === `material-${code}`)}
            onChange={value => fill({ ...filled, declared: { ...filled.declared, [code]: value } })}
          />
        ))}
        {doubted && (
          <Notice tone="warn" title="这几处没有改动，确认吗？" live>
            <ul>
              {untouched.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
            <p>核对过、原来填的就是对的，再点一次下面的按钮；要改的，请先改。</p>
          </Notice>
        )}
        <div className="actions">
          <Button type="submit" busy={send.busy} busyWords="正在提交…">
            {doubted ? '确认没有改动，提交补正' : '提交补正'}
          </Button>
        </div>
      </form>
    </Page>
  );
}
