import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { endTone } from '../../parts/end-tone.ts';
import { instantText } from '../../parts/instant.ts';
import { OfficeNumber } from '../../parts/office-number.tsx';
import { PrintPage } from '../../parts/print-page.tsx';
import { stopsWords } from '../../parts/reason-choice.tsx';
import type { InboxChoice } from '../inbox/inbox-choice.ts';
import { Limits } from './limits.tsx';
import type { DepartmentView } from './use-item-acts.ts';

type Props = {
  view: DepartmentView;
  choice: InboxChoice /** The way on, unless the outcome below offers it. */;
  next: ReactNode;
};

/** Which item of whom, where it stands, since when, until when, and who has it. */
export function ItemHead({ view, choice, next }: Props) {
  const { item, number, settlement, applicant } = view;
  return (
    <header className="item-head">
      <div className="item-head-line">
        <Link to="/inbox" search={choice as never}>
          收件箱
        </Link>
        <span className="item-head-next">
          <PrintPage /> {next}
        </span>
      </div>
      <h1>
        {applicant !== '' && <span className="item-head-who">{applicant}</span>} {item.name}
      </h1>
      <p className="item-head-which">
        <span>
          办件编号 <span className="numeric">{number}</span>
        </span>
        <span>安置地 {settlement}</span>
        {item.inPerson && <span className="tag amber">须本人到场</span>}
        {item.onTheSpot && (item.status === 'dispatched' || item.status === 'waiting') && (
          <span className="tag green">可当场办结</span>
        )}
      </p>
      <dl className="item-facts">
        <div>
          <dt>状态</dt>
          <dd>
            <span className={`tag ${toneOf(view)}`}>{item.statusText}</span>
            {item.since !== null && <span className="quiet">自 {instantText(item.since)}</span>}
          </dd>
        </div>
        <Limits item={item} />
        <div>
          <dt>经办人</dt>
          <dd>{item.mine ? '我' : (item.claimedBy ?? '尚未认领')}</dd>
        </div>
      </dl>
      <StageWords item={item} />
    </header>
  );
}

/** Why it waits, stands still, went back or ended, in words. */
function StageWords({ item }: { item: DepartmentView['item'] }) {
  const { waitsFor, pause, returned, conclusion, delivered } = item;
  if (waitsFor.length > 0)
    return (
      <p className="item-why">
        等待{waitsFor.map(name => `“${name}”`).join('、')}办结。办结后系统自动分送，时限从分送起算。
      </p>
    );
  if (pause)
    return (
      <p className="item-why amber">
        {words(`暂停计时（${pause.text}）：${pause.reason}`, pause.note)}
        {stoppedText(item, pause.stops)}。{pause.until !== null && `预计 ${pause.until} 恢复办理。`}
        {pause.basis !== null && <span className="quiet">依据：{pause.basis}</span>}
      </p>
    );
  if (returned)
    return (
      <p className="item-why amber">
        {words(`已退回窗口：${returned.reason}`, returned.note)}
        {stoppedText(item, returned.stops)}。
      </p>
    );
  if (
    !conclusion ||
    (conclusion.reason === null && !conclusion.note && !conclusion.officeNumber && !delivered)
  )
    return null;
  return (
    <div className="item-why">
      {words([conclusion.text, conclusion.reason].filter(Boolean).join('：'), conclusion.note)}
      {conclusion.basis !== null && <span className="quiet">依据：{conclusion.basis}</span>}
      <OfficeNumber conclusion={conclusion} />
      {delivered && (
        <span>
          结果已送达（{deliveryText[delivered.way] ?? delivered.way}，{instantText(delivered.at)}）
        </span>
      )}
    </div>
  );
}

/** Which limits stand still; where the law sets none there is one alone to speak of. */
function stoppedText({ limits }: DepartmentView['item'], stops: 'both' | 'promise'): string {
  return limits?.statutory == null ? '承诺时限暂停' : stopsWords[stops];
}

function words(first: string, note: string | null): string {
  return note === null || note === '' ? `${first}。` : `${first}。${note}`;
}

const deliveryText: Record<string, string> = { electronic: '电子送达', pickup: '窗口领取', ems: 'EMS 邮寄' };

function toneOf({ item: { status, conclusion, late } }: DepartmentView): string {
  if (status === 'paused' || status === 'returned') return 'amber';
  if (status === 'concluded') return endTone({ outcome: conclusion?.outcome ?? null, late });
  return status === 'waiting' ? 'grey' : '';
}
