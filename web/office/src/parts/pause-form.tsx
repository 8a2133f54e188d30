import type { AskDraft } from '@yimen/domain/application/command.ts';
import type { PauseKind } from '@yimen/domain/application/item.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { ReasonShown } from '@yimen/domain/service/reasons-for.ts';
import { Input, Radio } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { type Askable, AskEditor, isComplete, tidyAsks } from './ask-editor.tsx';
import { PanelForm } from './panel-form.tsx';
import { isReasoned, noReason, ReasonAndWordsFields } from './reason-and-words.tsx';

type Source = {
  askable: readonly Askable[];
  notAsked: readonly { label: string; instead: string }[];
  form: { reasons: Record<'correction' | 'special' | 'external', readonly ReasonShown[]> };
};
type PauseSaid =
  | { kind: 'correction'; asks: AskDraft[] }
  | { kind: 'special' | 'external'; reason: string; note?: string; until?: string };

type Props = {
  title: string;
  view: Source;
  /** The day from which the clock stands still. */
  from: string | null;
  busy: boolean;
  onSend: (said: PauseSaid) => void;
  onClose: () => void;
  /** What else is asked, before the rest. */
  children?: ReactNode;
};

/** 暂停计时: a correction says everything at once; a special procedure or an outside wait says why. */
export function PauseForm({ title, view, from, busy, onSend, onClose, children }: Props) {
  const [kind, setKind] = useState<PauseKind>('correction');
  const [asks, setAsks] = useState<AskDraft[]>([]);
  const [why, setWhy] = useState(noReason);
  const [until, setUntil] = useState('');
  const untilId = useId();
  const { reasons } = view.form;
  const send = () => {
    if (kind === 'correction') return onSend({ kind, asks: tidyAsks(asks) });
    const note = why.note.trim();
    onSend({
      kind,
      reason: why.reason,
      ...(note === '' ? {} : { note }),
      ...(until === '' ? {} : { until }),
    });
  };
  return (
    <PanelForm
      title={title}
      hint={hints[kind]}
      submit={kind === 'correction' ? '发出补正告知并暂停' : title}
      busy={busy}
      ready={
        kind === 'correction'
          ? isComplete(asks)
          : isReasoned(why, false) && (kind === 'external' || until !== '')
      }
      onSubmit={send}
      onClose={onClose}
    >
      {children}
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
              {...(from === null || from === '' ? {} : { min: addDays(from as PlainDate, 1) })}
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
