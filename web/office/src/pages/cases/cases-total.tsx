import type { CallAnswer } from '@yimen/contract/client.ts';
import type { CasesShow } from './use-cases.ts';

type Counts = CallAnswer<'GET /api/lead/applications'>['counts'];

/** How many cases the list holds in all, loaded or not, and under a kind of lateness how many items: the figures a head signs. */
export function CasesTotal({ counts, show }: { counts: Counts; show: CasesShow }) {
  if (counts[show] === 0) return null;
  return (
    <p className="cases-total">
      共 {counts[show]} 件{more[show]?.(counts)}
    </p>
  );
}

const more: Partial<Record<CasesShow, (counts: Counts) => string>> = {
  overdue: ({ overdueItems }) => `，其中 ${overdueItems} 个事项超过承诺时限尚未办结；超期最久的在前`,
  breached: ({ breachedItems }) => `，其中 ${breachedItems} 个事项超过法定时限（含已经办结的）`,
  'overdue-ended': ({ lateEndedItems }) => `，其中 ${lateEndedItems} 个事项超过承诺时限才办结`,
  ended: ({ concluded, unsuccessful, refused, withdrawn }) =>
    `：办结 ${concluded} 件，未办成 ${unsuccessful} 件，不予受理 ${refused} 件，撤回 ${withdrawn} 件`,
};
