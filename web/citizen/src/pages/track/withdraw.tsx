import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import type { View } from '../../draft/draft.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { WithdrawItem } from './withdraw-item.tsx';

/** Taking the application back, or one item of it: asked twice, because nothing that ends so is begun again. */
export function Withdraw({ view }: { view: View }) {
  const queries = useQueryClient();
  const [asked, ask] = useState<'whole' | 'item' | null>(null);
  const [done, finish] = useState<string | null>(null);
  const withdraw = useAct((_: null, key) =>
    call('POST /api/applications/:id/withdraw', { params: { id: view.id } }, key),
  );
  const offer = view.offers.find(each => each.act === 'withdraw');
  if (offer === undefined || !offer.can) return null;
  if (asked === null) {
    return (
      <div className="actions">
        {done !== null && (
          <Notice tone="good" title={`“${done}”已撤回`} live>
            <p>其他事项照常办理。</p>
          </Notice>
        )}
        {view.withdrawable.length > 0 && (
          <Button kind="quiet" onClick={() => ask('item')}>
            撤回一个事项
          </Button>
        )}
        <Button kind="quiet" onClick={() => ask('whole')}>
          撤回申请
        </Button>
      </div>
    );
  }
  if (asked === 'item')
    return (
      <WithdrawItem
        view={view}
        onDone={name => {
          finish(name);
          ask(null);
        }}
        onClose={() => ask(null)}
      />
    );
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
        <Button kind="secondary" onClick={() => ask(null)}>
          不撤回
        </Button>
      </div>
    </section>
  );
}
