import { Link } from '@tanstack/react-router';
import { outcomeWords } from '@yimen/domain/application/words.ts';
import { withoutStop } from '@yimen/domain/plain/stop.ts';
import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { instantText } from '../../parts/instant.ts';
import { OwnDeadlines } from './own-deadlines.tsx';

/** Number, place and standing; how the items ended, what is late; and, large, how often the soldier had to come (R4.3). */
export function CaseHead({ view }: { view: LeadView }) {
  const late = view.items.filter(item => item.late > 0);
  const open = late.filter(item => item.status !== 'concluded').length;
  const breached = view.items.filter(item => item.breach > 0).length;
  return (
    <header className="case-head">
      <Link to="/cases">办件总览</Link>
      <div className="case-head-line">
        <div>
          <h1>
            {view.applicant !== '' && <span className="case-head-who">{view.applicant}</span>} 办件{' '}
            <span className="numeric">{view.number}</span>
          </h1>
          <p className="case-head-which">
            <span className={`tag ${tones[view.standing] ?? ''}`}>{view.statusText}</span>
            <span>安置地 {view.settlement.name}</span>
            <span>{view.channel === 'online' ? '网上申请' : '窗口申请'}</span>
            <span className="quiet">{datesOf(view)}</span>
          </p>
          {view.refusal && (
            <p className="case-refusal">
              不予受理：{view.refusal.reason}
              {view.refusal.note !== null && `。${withoutStop(view.refusal.note)}`}
              {view.refusal.basis !== null && `（依据：${view.refusal.basis}）`}
            </p>
          )}
        </div>
        <dl className="case-figures">
          <Ends items={view.items} />
          <Late word="超期未办" many={open} />
          <Late word="超期办结" many={late.length - open} />
          <Late word="超过法定时限" many={breached} />
          <div className={view.visits.length > 1 ? 'many' : undefined}>
            <dt>申请人</dt>
            <dd>
              到场 <b>{view.visits.length}</b> 次
            </dd>
          </div>
        </dl>
      </div>
      <OwnDeadlines view={view} />
    </header>
  );
}

/** How far the items are, and how they ended: granted apart from what was turned down or ended without a decision. */
function Ends({ items }: Pick<LeadView, 'items'>) {
  const ended = (outcome: string) => items.filter(item => item.conclusion?.outcome === outcome).length;
  const others = (['denied', 'terminated', 'declined'] as const).filter(outcome => ended(outcome) > 0);
  return (
    <>
      <div>
        <dt>准予办结</dt>
        <dd>
          {items.length === 0 ? (
            '尚未受理'
          ) : (
            <>
              <b>{ended('granted')}</b>/{items.length}
            </>
          )}
        </dd>
      </div>
      {others.map(outcome => (
        <div key={outcome}>
          <dt>{outcomeWords[outcome]}</dt>
          <dd>
            <b>{ended(outcome)}</b> 项
          </dd>
        </div>
      ))}
    </>
  );
}

function Late({ word, many }: { word: string; many: number }) {
  if (many === 0) return null;
  return (
    <div className="late">
      <dt>{word}</dt>
      <dd>
        <b>{many}</b> 项
      </dd>
    </div>
  );
}

function datesOf({ submittedAt, acceptedAt, endedAt }: LeadView): string {
  const day = (what: string, at: string | null) => (at === null ? [] : [`${instantText(at)} ${what}`]);
  return [...day('提交', submittedAt), ...day('受理', acceptedAt), ...day('结束', endedAt)].join('，');
}

const tones: Partial<Record<LeadView['standing'], string>> = {
  correcting: 'amber',
  concluded: 'green',
  unsuccessful: 'grey',
  refused: 'red',
  withdrawn: 'grey',
  archived: 'grey',
};
