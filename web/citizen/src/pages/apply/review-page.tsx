import { useQueryClient } from '@tanstack/react-query';
import { checkAnswers } from '@yimen/domain/form/check.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { call } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { OpenStepsNotice } from './open-steps-notice.tsx';
import { ReviewAnswers } from './review-answers.tsx';
import { ReviewMaterials } from './review-materials.tsx';
import { StepPage } from './step-page.tsx';
import { SubmitProblem } from './submit-problem.tsx';

/** Everything once more on one page, the declaration, and the one act that makes a draft an application. */
export function ReviewPage() {
  const { id, draft, worked, offered, save } = useDraftRoom();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [agreed, agree] = useState({ truth: false, consent: false });
  const [round, setRound] = useState(0);
  const submit = useAct((_: null, key) => call('POST /api/applications/:id/submit', { params: { id } }, key));
  const answers = { ...draft.answers, settlement: draft.settlement };
  const faults = checkAnswers(worked.asked, answers, offered.today);
  const whole = faults.length === 0 && worked.undeclared.length === 0 && worked.items.length > 0;
  const disagreed = [
    ...(agreed.truth ? [] : [{ field: 'declare-truth', sentence: '请确认填写内容真实。' }]),
    ...(agreed.consent ? [] : [{ field: 'declare-consent', sentence: '请确认知道信息的使用方式。' }]),
  ];

  async function handIn() {
    if (!(await save())) return;
    const view = await submit.run(null);
    if (view === null) return;
    queries.setQueryData(['application', id], view);
    void queries.invalidateQueries({ queryKey: ['applications'] });
    go(`/applications/${id}/receipt`);
  }

  return (
    <StepPage
      path="review"
      title="核对并提交"
      hint="请看一遍；哪里不对，点“修改”回去改。提交以后才算正式申请。"
      ready={() => {
        setRound(round + 1);
        return whole && disagreed.length === 0;
      }}
      onNext={handIn}
      nextWords="提交申请"
      busy={submit.busy}
    >
      <OpenStepsNotice worked={worked} id={id} />
      {whole && round > 0 && <ErrorSummary faults={disagreed} round={round} />}
      {submit.problem && <SubmitProblem problem={submit.problem} retry={() => void handIn()} />}
      <section className="card" aria-labelledby="review-items">
        <div className="card-head">
          <h2 id="review-items">一起办的 {worked.items.length} 个事项</h2>
          <Link href={`/apply/${id}/items`}>
            修改<span className="visually-hidden">一起办的事项</span>
          </Link>
        </div>
        <ol className="review-items">
          {worked.items.map(code => (
            <li key={code}>
              {getItem(offered.service, code).name}
              <span className="muted block">{offered.agencies.get(code)}</span>
            </li>
          ))}
        </ol>
      </section>
      <ReviewAnswers faults={faults} />
      <ReviewMaterials />
      <section className="card" aria-labelledby="declare">
        <h2 id="declare">声明</h2>
        <div className="choices" id="declarations">
          <ChoiceCard
            type="checkbox"
            id="f-declare-truth"
            label="我保证填写的内容和提供的材料真实、完整，并愿意承担不实的后果。"
            checked={agreed.truth}
            onChange={truth => agree({ ...agreed, truth })}
          />
          <ChoiceCard
            type="checkbox"
            id="f-declare-consent"
            label="我知道这些信息只用于办理上面的事项，每个部门只收到它办理所需要的内容；其中政治面貌、健康和银行账号等敏感信息同样如此。"
            checked={agreed.consent}
            onChange={consent => agree({ ...agreed, consent })}
          />
        </div>
      </section>
    </StepPage>
  );
}
