import { Link } from '@tanstack/react-router';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { instantText } from '../../parts/instant.ts';
import { BrokenPromiseNote } from '../window/broken-promise-note.tsx';
import { StatusTag } from '../window/status-tag.tsx';
import { GrantedNote } from './granted-note.tsx';
import { SameNumberNote } from './same-number-note.tsx';
import { PrintPaper } from './window-papers.tsx';

/** Which application this is, where it stands, and the soldier's own deadlines; its paper, unless the outcome below offers it. */
export function CaseHead({ view, offersPaper }: { view: WindowView; offersPaper: boolean }) {
  return (
    <header className="case-head">
      <p className="crumbs">
        <Link to="/window">窗口待办</Link>
      </p>
      <div className="page-head">
        <h1>{view.applicant || '申请'}</h1>
        <StatusTag standing={view.standing} text={view.statusText} />
        <span className="numeric">办件编号 {view.number}</span>
        {offersPaper && <PrintPaper view={view} />}
      </div>
      <dl className="facts">
        <Fact label="安置地">{view.settlement.name}</Fact>
        <Fact label="来源">{view.channel === 'online' ? '网上申请' : '现场申请'}</Fact>
        {view.submittedAt && <Fact label="提交">{instantText(view.submittedAt)}</Fact>}
        {view.acceptedAt && <Fact label="受理">{instantText(view.acceptedAt)}</Fact>}
        <Fact label="到场">{view.visits.length} 次</Fact>
        {view.deadlines.map(({ duty, date, daysLeft, provisional, standing }) => (
          <Fact key={duty} label={dutyWords[duty]}>
            {date}
            <DutyTag standing={standing} daysLeft={daysLeft} />
            {provisional && <span className="quiet">暂定</span>}
          </Fact>
        ))}
      </dl>
      {view.broken && <BrokenPromiseNote broken={view.broken} />}
      <GrantedNote granted={view.grantedEarlier} />
      {view.sameNumber && <SameNumberNote sameNumber={view.sameNumber} />}
      {view.refusal && (
        <div className="notice red">
          <strong>不予受理：{view.refusal.reason}</strong>
          {view.refusal.basis && <p>依据：{view.refusal.basis}</p>}
          {view.refusal.note && <p>{view.refusal.note}</p>}
        </div>
      )}
    </header>
  );
}

const dutyWords = {
  report: '报到截止',
  'military-registration': '兵役登记截止',
  'disability-benefits': '抚恤关系转移截止',
} as const satisfies Record<WindowView['deadlines'][number]['duty'], string>;

/** Done or handed in, nothing is counted any more: the state is the heart's, the same that the soldier reads (`view/deadlines.ts`). */
function DutyTag({ standing, daysLeft }: Pick<WindowView['deadlines'][number], 'standing' | 'daysLeft'>) {
  if (standing === 'done') return <span className="tag grey">已办理</span>;
  if (standing === 'applied') return <span className="tag grey">期限内已提交</span>;
  if (standing === 'applied-late')
    return <span className="tag amber">超过 {-daysLeft} 天提交，请核实原因</span>;
  const colour = daysLeft < 0 ? 'red' : daysLeft <= 5 ? 'amber' : 'grey';
  const left = daysLeft === 0 ? '今天截止' : `还有 ${daysLeft} 天`;
  return <span className={`tag ${colour}`}>{daysLeft < 0 ? `已过 ${-daysLeft} 天，请核实原因` : left}</span>;
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
