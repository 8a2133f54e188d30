import type { ReasonShown } from '@yimen/domain/service/reasons-for.ts';
import { PanelForm } from './panel-form.tsx';
import type { ReasonAndWords } from './reason-and-words.tsx';

type Props = {
  title: string;
  /** Which decision, as it is said to him. */
  what: string;
  applicant: string;
  reasons: readonly ReasonShown[];
  value: ReasonAndWords;
  busy: boolean;
  onSubmit: () => void;
  onBack: () => void;
};

/** A decision against the applicant once more in full, before it is made: it goes to him and is not taken back here (decision 0007). */
export function SecondLook({ title, what, applicant, reasons, value, busy, onSubmit, onBack }: Props) {
  const reason = reasons.find(each => each.code === value.reason);
  return (
    <PanelForm
      title={title}
      submit={`确认${what}`}
      cancel="返回修改"
      danger
      after
      busy={busy}
      onSubmit={onSubmit}
      onClose={onBack}
    >
      <div className="second-look" role="alert">
        <p>请再核对一遍。作出后即告知申请人，不能在本平台自行更改。</p>
        <dl className="second-look-facts">
          <dt className="second-look-word">结论</dt>
          <dd className="second-look-said">{what}</dd>
          <dt className="second-look-word">申请人</dt>
          <dd className="second-look-said">{applicant}</dd>
          <dt className="second-look-word">原因</dt>
          <dd className="second-look-said">{reason?.text ?? value.reason}</dd>
          <dt className="second-look-word">依据</dt>
          <dd className="second-look-said">{reason?.basis ?? '见办理依据'}</dd>
          <dt className="second-look-word">说明</dt>
          <dd className="second-look-said">{value.note.trim()}</dd>
        </dl>
      </div>
    </PanelForm>
  );
}

/** A decision against the applicant, in the words of the law. */
export const decisionWords = { denied: '不予办理', terminated: '终止办理' } as const;
