import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { PanelForm } from '../../parts/panel-form.tsx';
import { WordsField } from '../../parts/words-field.tsx';
import type { ShownCard } from './card-page.tsx';
import { useAfterAct } from './use-after-act.ts';

/** 撤销督办牌: with a reason, by who approves it; it stays on record and counts no more. */
export function CancelForm({ shown, onClose }: { shown: ShownCard; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const cancel = useAct('POST /api/cards/:id/:card/cancel', useAfterAct(shown, '已撤销', onClose));
  const params = { id: shown.application, card: shown.card.card };
  return (
    <PanelForm
      title="撤销督办牌"
      hint="撤销后不再计入按期、逾期反馈，也不用再反馈；这张牌和撤销理由都留在办理记录里。"
      submit="撤销督办牌"
      cancel="不撤销"
      danger
      busy={cancel.isPending}
      lacks="撤销理由不少于 2 个字"
      ready={reason.trim().length >= 2}
      onSubmit={() => cancel.mutate({ params, body: { reason: reason.trim() } })}
      onClose={onClose}
    >
      <WordsField label="撤销理由" placeholder="为什么这张牌不应当计入" value={reason} onChange={setReason} />
    </PanelForm>
  );
}
