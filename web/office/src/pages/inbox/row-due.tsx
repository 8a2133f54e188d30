import { AttentionTag } from '../../parts/attention-tag.tsx';
import { Due } from '../../parts/due.tsx';
import type { InboxLine } from './use-inbox.ts';

/** Until when, by the clock that runs: the promise's, or the law's alone while the promise stands still; of what is over, the day it ended. */
export function RowDue({ line }: { line: InboxLine }) {
  const { status, endedOn, attention, due, daysLeft, provisional, breach, statutoryDue, statutoryLeft } =
    line;
  if (status === 'concluded') return <time className="numeric nowrap">{endedOn ?? '—'}</time>;
  const lawAlone = statutoryDue !== null && statutoryLeft !== null;
  return (
    <>
      {(due !== null || attention !== 'none') && <AttentionTag attention={attention} />}
      <Due
        due={due === null ? null : { date: due, provisional, daysLeft: daysLeft ?? 0 }}
        none={lawAlone ? '承诺时限已停，法定时限照常计算' : noDue[status]}
      />
      {lawAlone && (
        <span className="inbox-since">
          法定 <Due due={{ date: statutoryDue, provisional, daysLeft: statutoryLeft }} />
        </span>
      )}
      {!lawAlone && breach > 0 && <span className="tag red">超法定时限 {breach} 个工作日</span>}
      {!lawAlone && breach === 0 && statutoryDue !== null && (
        <span className="quiet inbox-since">法定 {statutoryDue}</span>
      )}
    </>
  );
}

const noDue = {
  waiting: '待前置',
  dispatched: '—',
  received: '—',
  paused: '已停',
  returned: '已停',
} as const satisfies Record<Exclude<InboxLine['status'], 'concluded'>, string>;
