import type { AskDraft } from '@yimen/domain/application/command.ts';
import type { PauseKind } from '@yimen/domain/application/item.ts';
import { Radio } from 'antd';
import { useState } from 'react';
import { AskEditor, isComplete, tidyAsks } from '../../parts/ask-editor.tsx';
import { PanelForm } from './panel-form.tsx';
import { isReasoned, noReason, ReasonAndWordsFields } from './reason-and-words.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 暂停计时: a correction says everything at once; a special procedure or an outside wait says why. */
export function PausePanel({ view, doing, onClose }: PanelProps) {
  const [kind, setKind] = useState<PauseKind>('correction');
  const [asks, setAsks] = useState<AskDraft[]>([]);
  const [why, setWhy] = useState(noReason);
  const { params, seen } = doing;
  const { pause } = doing.acts;
  const { reasons } = view.form;
  const send = () => {
    if (kind === 'correction') return pause.mutate({ params, body: { kind, asks: tidyAsks(asks), seen } });
    const note = why.note.trim();
    pause.mutate({ params, body: { kind, reason: why.reason, ...(note === '' ? {} : { note }), seen } });
  };
  return (
    <PanelForm
      title="暂停计时"
      hint={hints[kind]}
      submit={kind === 'correction' ? '发出补正告知并暂停' : '暂停计时'}
      busy={pause.isPending}
      ready={kind === 'correction' ? isComplete(asks) : isReasoned(why, false)}
      onSubmit={send}
      onClose={onClose}
    >
      <Radio.Group
        aria-label="暂停类型"
        optionType="button"
        value={kind}
        options={[...kinds]}
        onChange={event => {
          setKind(event.target.value as PauseKind);
          setWhy(noReason);
        }}
      />
      {kind === 'correction' ? (
        <AskEditor askable={view.askable} reasons={reasons.correction} value={asks} onChange={setAsks} />
      ) : (
        <ReasonAndWordsFields
          reasons={reasons[kind]}
          value={why}
          onChange={setWhy}
          wordsLabel="说明"
          wordsNeeded={false}
        />
      )}
    </PanelForm>
  );
}

const kinds = [
  { value: 'correction', label: '要求补正' },
  { value: 'special', label: '特别程序' },
  { value: 'external', label: '等待外部' },
] as const satisfies readonly { value: PauseKind; label: string }[];

const hints = {
  correction: '请一次列全需要补正的内容；申请人补齐后自动恢复计时，其他事项照常办理。',
  special: '考试、核实、公示、听证、鉴定等所用时间不计入办理时限。',
  external: '等待部队、其他单位或者上级机关时使用，等到后请及时恢复。',
} as const satisfies Record<PauseKind, string>;
