import type { AskDraft } from '@yimen/domain/application/command.ts';
import type { PauseKind } from '@yimen/domain/application/item.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import { Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { AskEditor, isComplete, tidyAsks } from '../../parts/ask-editor.tsx';
import { PanelForm } from './panel-form.tsx';
import { isReasoned, noReason, ReasonAndWordsFields } from './reason-and-words.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 暂停计时: a correction says everything at once; a special procedure or an outside wait says why. */
export function PausePanel({ view, today, doing, onClose }: PanelProps) {
  const [kind, setKind] = useState<PauseKind>('correction');
  const [asks, setAsks] = useState<AskDraft[]>([]);
  const [why, setWhy] = useState(noReason);
  const [until, setUntil] = useState('');
  const untilId = useId();
  const { params, seen } = doing;
  const { pause } = doing.acts;
  const { reasons } = view.form;
  const send = () => {
    if (kind === 'correction') return pause.mutate({ params, body: { kind, asks: tidyAsks(asks), seen } });
    const note = why.note.trim();
    pause.mutate({
      params,
      body: {
        kind,
        reason: why.reason,
        ...(note === '' ? {} : { note }),
        ...(until === '' ? {} : { until }),
        seen,
      },
    });
  };
  return (
    <PanelForm
      title="暂停计时"
      hint={hints[kind]}
      submit={kind === 'correction' ? '发出补正告知并暂停' : '暂停计时'}
      busy={pause.isPending}
      ready={
        kind === 'correction'
          ? isComplete(asks)
          : isReasoned(why, false) && (kind === 'external' || until !== '')
      }
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
        <AskEditor
          askable={view.askable}
          notAsked={view.notAsked}
          reasons={reasons.correction}
          value={asks}
          onChange={setAsks}
        />
      ) : (
        <>
          <ReasonAndWordsFields
            reasons={reasons[kind]}
            value={why}
            onChange={setWhy}
            wordsLabel="说明"
            wordsNeeded={false}
          />
          <div className="reason-words">
            <label htmlFor={untilId}>
              预计恢复办理日期{kind === 'special' ? '（平台据此告知申请人）' : '（可不填）'}
            </label>
            <Input
              id={untilId}
              type="date"
              className="pause-until"
              value={until}
              {...(today === null ? {} : { min: addDays(today as PlainDate, 1) })}
              onChange={event => setUntil(event.target.value)}
            />
          </div>
        </>
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
  special: '只有法律规定不计入期限的程序才暂停法定时限，见各原因的依据；所需时间由平台告知申请人。',
  external: '等待部队、其他单位或者上级机关时使用，等到后请及时恢复；法定时限不因此停止。',
} as const satisfies Record<PauseKind, string>;
