import { useQueryClient } from '@tanstack/react-query';
import { checkAnswers } from '@yimen/domain/form/check.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { call, isUnreachable } from '../../api/client.ts';
import { useApplication } from '../../api/queries.ts';
import { useAct } from '../../api/use-act.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { GrantedNotice } from '../../parts/granted-notice.tsx';
import { ReceptionCard } from '../../parts/reception-card.tsx';
import { ConsentCard, disagreements, nothingAgreed } from './consent-card.tsx';
import { OpenStepsNotice } from './open-steps-notice.tsx';
import { ReviewAnswers } from './review-answers.tsx';
import { ReviewMaterials } from './review-materials.tsx';
import { StepPage } from './step-page.tsx';
import { SubmitProblem } from './submit-problem.tsx';

/** Everything once more on one page, where to go, the notice and the declaration, and the one act that makes a draft an application. */
export function ReviewPage() {
  const { id, worked, offered, save } = useDraftRoom();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [agreed, agree] = useState(nothingAgreed);
  const [round, setRound] = useState(0);
  const submit = useAct((consent: number, key) =>
    call('POST /api/applications/:id/submit', { params: { id }, body: { consent } }, key),
  );
  const faults = checkAnswers(worked.asked, worked.answers, offered.today);
  const whole = faults.length === 0 && worked.undeclared.length === 0 && worked.items.length > 0;
  const disagreed = disagreements(agreed, offered.service.consent);
  const cut = submit.problem !== null && isUnreachable(submit.problem);

  async function handIn() {
    if ((await save()) !== 'saved') return;
    const view = await submit.run(offered.service.consent?.version ?? 1);
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
      unreachable={cut}
    >
      <OpenStepsNotice worked={worked} id={id} />
      <GrantedNotice view={useApplication(id).data} />
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
      <ReceptionCard reception={offered.reception} />
      <ConsentCard agreed={agreed} onChange={agree} />
      {round > 0 && !whole && <OpenStepsNotice worked={worked} id={id} />}
      {whole && round > 0 && <ErrorSummary faults={disagreed} round={round} />}
      {submit.problem && !cut && <SubmitProblem problem={submit.problem} retry={() => void handIn()} />}
    </StepPage>
  );
}
