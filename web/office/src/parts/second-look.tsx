import type { Reason } from '@yimen/domain/service/definition.ts';
import type { ReasonAndWords } from './reason-and-words.tsx';

type Props = { what: string; applicant: string; reasons: readonly Reason[]; value: ReasonAndWords };

/** A decision against the applicant once more in full, before it is made: it goes to him and is not taken back here (decision 0007). */
export function SecondLook({ what, applicant, reasons, value }: Props) {
  const reason = reasons.find(each => each.code === value.reason);
  return (
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
  );
}
