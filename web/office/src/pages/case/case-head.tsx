import { Link } from '@tanstack/react-router';
import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { instantText } from '../../parts/instant.ts';
import { OwnDeadlines } from './own-deadlines.tsx';

/** Number, place and standing; how many items are done; and, large, how often the soldier had to come (R4.3). */
export function CaseHead({ view }: { view: LeadView }) {
  const late = view.items.filter(item => item.late > 0).length;
  const done = view.items.filter(item => item.status === 'concluded').length;
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
            <span className={`tag ${tones[view.status] ?? ''}`}>{view.statusText}</span>
            <span>安置地 {view.settlement.name}</span>
            <span>{view.channel === 'online' ? '网上申请' : '窗口申请'}</span>
            <span className="quiet">{datesOf(view)}</span>
          </p>
          {view.refusal && (
            <p className="case-refusal">
              不予受理：{view.refusal.reason}
              {view.refusal.note !== null && `。${view.refusal.note}`}
              {view.refusal.basis !== null && `（依据：${view.refusal.basis}）`}
            </p>
          )}
        </div>
        <dl className="case-figures">
          <div>
            <dt>已办结事项</dt>
            <dd>
              {view.items.length === 0 ? (
                '尚未分送'
              ) : (
                <>
                  <b>{done}</b>/{view.items.length}
                </>
              )}
            </dd>
          </div>
          {late > 0 && (
            <div className="late">
              <dt>超过承诺时限</dt>
              <dd>
                <b>{late}</b> 项
              </dd>
            </div>
          )}
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

function datesOf({ submittedAt, acceptedAt, endedAt }: LeadView): string {
  const day = (what: string, at: string | null) => (at === null ? [] : [`${instantText(at)} ${what}`]);
  return [...day('提交', submittedAt), ...day('受理', acceptedAt), ...day('结束', endedAt)].join('，');
}

const tones: Partial<Record<LeadView['status'], string>> = {
  correcting: 'amber',
  concluded: 'green',
  refused: 'red',
  withdrawn: 'grey',
};
