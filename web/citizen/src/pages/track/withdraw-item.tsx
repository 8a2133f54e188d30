import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import type { View } from '../../draft/draft.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Props = { view: View; onDone: (name: string) => void; onClose: () => void };

/** Taking one item back while the others go on: which one, and before it is done, what ends with it (R2.5). */
export function WithdrawItem({ view, onDone, onClose }: Props) {
  const queries = useQueryClient();
  const [item, choose] = useState<string | null>(null);
  const send = useAct((body: { item: string }, key) =>
    call('POST /api/applications/:id/withdraw-item', { params: { id: view.id }, body }, key),
  );
  const chosen = view.withdrawable.find(each => each.item === item);
  const along = chosen?.along ?? [];
  return (
    <section className="card" aria-labelledby="withdraw-item-title">
      <fieldset className="field">
        <legend className="field-label" id="withdraw-item-title">
          撤回哪一个事项？其他事项照常办理
        </legend>
        <div className="choices">
          {view.withdrawable.map(each => (
            <ChoiceCard
              key={each.item}
              type="radio"
              id={`withdraw-${each.item}`}
              name="withdraw-item"
              label={each.name}
              checked={item === each.item}
              onChange={() => choose(each.item)}
            />
          ))}
        </div>
      </fieldset>
      {item !== null && (
        <p role="status">
          {along.length > 0 && `等它办好才能办的${along.map(name => `“${name}”`).join('、')}会一起终止。`}
          撤回后不能恢复，以后要办，可以重新申请；本人办理期限不会延长。
        </p>
      )}
      {send.problem && <ProblemNotice problem={send.problem} />}
      <div className="actions">
        {item !== null && (
          <Button
            kind="danger"
            busy={send.busy}
            onClick={async () => {
              const after = await send.run({ item });
              if (after === null) return;
              queries.setQueryData(['application', view.id], after);
              void queries.invalidateQueries({ queryKey: ['applications'] });
              onDone(chosen?.name ?? '');
            }}
          >
            确定撤回这一项
          </Button>
        )}
        <Button kind="secondary" onClick={onClose}>
          不撤回
        </Button>
      </div>
    </section>
  );
}
