import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { dropKept } from '../../draft/kept.ts';
import { Button } from '../../parts/button.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Page } from '../../parts/page.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { SavingState } from './saving-state.tsx';
import { StepList } from './step-list.tsx';

/** Where a draft is taken up again: every step with its state, the next open one, and throwing the draft away. */
export function OverviewPage() {
  const { id, worked } = useDraftRoom();
  const next = worked.steps.find(step => !step.done)!;
  const left = worked.steps.filter(step => !step.done && step.path !== 'review').length;
  return (
    <Page title="接着填写申请表">
      <SavingState />
      <p>
        {left === 0 ? '都填好了，请核对后提交。' : `还有 ${left} 页没有填完，可以按顺序填，也可以挑着填。`}
      </p>
      <div className="actions">
        <LinkButton href={`/apply/${id}/${next.path}`}>
          {left === 0 ? '去核对并提交' : `继续：${next.title}`}
        </LinkButton>
      </div>
      <div className="card">
        <StepList />
      </div>
      <Discard />
    </Page>
  );
}

function Discard() {
  const { id } = useDraftRoom();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [asked, ask] = useState(false);
  const discard = useAct((_: null, key) =>
    call('POST /api/applications/:id/discard', { params: { id } }, key),
  );
  if (!asked) {
    return (
      <Button kind="quiet" onClick={() => ask(true)}>
        删除这份草稿
      </Button>
    );
  }
  return (
    <section className="card" aria-labelledby="discard-title">
      <h2 id="discard-title">确定删除草稿吗？</h2>
      <p>删除后，已填写的内容不能找回；以后可以重新申请。</p>
      {discard.problem && <ProblemNotice problem={discard.problem} />}
      <div className="actions">
        <Button
          kind="danger"
          busy={discard.busy}
          onClick={async () => {
            if ((await discard.run(null)) === null) return;
            dropKept(id);
            await queries.invalidateQueries({ queryKey: ['applications'] });
            go('/');
          }}
        >
          确定删除
        </Button>
        <Button kind="secondary" onClick={() => ask(false)}>
          不删除
        </Button>
      </div>
    </section>
  );
}
