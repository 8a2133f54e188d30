import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { PanelForm } from '../../parts/panel-form.tsx';
import { WordsField } from '../../parts/words-field.tsx';
import type { ShownCard } from './card-page.tsx';
import { useAfterAct } from './use-after-act.ts';

/** 反馈: why it came to this, and what the office does about it. */
export function AnswerForm({ shown, onClose }: { shown: ShownCard; onClose: () => void }) {
  const [why, setWhy] = useState('');
  const [measure, setMeasure] = useState('');
  const answer = useAct('POST /api/cards/:id/:card/answer', useAfterAct(shown, '已反馈', onClose));
  const ended = shown.card.endedOn !== null;
  const params = { id: shown.application, card: shown.card.card };
  return (
    <PanelForm
      title="反馈督办牌"
      hint="写明原因和措施，牵头单位和市、省督导人员都能看到。"
      submit="提交反馈"
      busy={answer.isPending}
      lacks="原因和措施都要写，各不少于 2 个字"
      ready={why.trim().length >= 2 && measure.trim().length >= 2}
      onSubmit={() => answer.mutate({ params, body: { why: why.trim(), measure: measure.trim() } })}
      onClose={onClose}
    >
      <WordsField label="原因" placeholder="为什么没有在期限内办结" value={why} onChange={setWhy} />
      <WordsField
        label="措施"
        placeholder={ended ? '事项已经办结；今后怎样避免' : '怎么办，什么时候办结'}
        value={measure}
        onChange={setMeasure}
      />
    </PanelForm>
  );
}
