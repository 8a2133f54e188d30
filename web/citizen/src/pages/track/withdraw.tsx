import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import type { View } from '../../draft/draft.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Taking the application back: asked twice, because it ends every item that is not yet concluded. */
export function Withdraw({ view }: { view: View }) {
  const queries = useQueryClient();
  const [asked, ask] = useState(false);
  const withdraw = useAct((_: null, key) =>
    call('POST /api/applications/:id/withdraw', { params: { id: view.id } }, key),
  );
  const offer = view.offers.find(each => each.act === 'withdraw');
  if (offer === undefined || !offer.can) return null;
  if (!asked) {
    return (
      <Button kind="quiet" onClick={() => ask(true)}>
        撤回申请
      </Button>
    );
  }
  return (
    <section className="card" aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">确定撤回申请吗？</h2>
      <p>撤回后，还没有办结的事项都停止办理；已经办结的结果仍然有效。以后可以重新申请，但要重新排队。</p>
      {withdraw.problem && <ProblemNotice problem={withdraw.problem} />}
      <div className="actions">
        <Button
          kind="danger"
          busy={withdraw.busy}
          onClick={async () => {
            const after = await withdraw.run(null);
            if (after === null) return;
            queries.setQueryData(['application', view.id], after);
            void queries.invalidateQueries({ queryKey: ['applications'] });
          }}
        >
          确定撤回
        </Button>
        <Button kind="secondary" onClick={() => ask(false)}>
          不撤回
        </Button>
      </div>
    </section>
  );
}
