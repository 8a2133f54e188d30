import type { Addressee } from '@yimen/domain/view/decided.ts';
import type { Decision } from '@yimen/domain/view/decision.ts';
import { Paper } from './paper.tsx';

type Props = { decision: Decision; addressee: Addressee; settlement: string };

/** 不予办理通知书 · 终止办理通知书 of the department: what it decided, why, on what basis, and what may be done against it. */
export function DecisionPaper({ decision, addressee, settlement }: Props) {
  const { name, outcome, number, agency, reason, basis, note, remedy } = decision;
  return (
    <Paper
      title={decisionTitles[outcome]}
      number={{ label: '文号', value: number }}
      addressee={addressee}
      settlement={settlement}
      decided={decision}
    >
      <p>
        您申请办理的“{name}”，经{agency}审查，{decided[outcome]}。
      </p>
      <p>原因：{reason}。</p>
      {note && <p>说明：{note}</p>}
      {basis.length > 0 && <p>依据：{basis.join('；')}。</p>}
      <p>救济途径：{remedy ?? '对本决定有异议的，可以向作出决定的单位或者受理窗口反映。'}</p>
    </Paper>
  );
}

export const decisionTitles = {
  denied: '不予办理通知书',
  terminated: '终止办理通知书',
} as const satisfies Record<Decision['outcome'], string>;

const decided = {
  denied: '决定不予办理',
  terminated: '决定终止办理',
} as const satisfies Record<Decision['outcome'], string>;
