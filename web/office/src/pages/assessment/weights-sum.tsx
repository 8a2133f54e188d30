import { marks, type SettingsFault } from '@yimen/domain/assessment/settings.ts';
import type { ReactNode } from 'react';
import type { IndicatorDraft } from './indicator-draft.ts';

type Props = {
  drafts: readonly IndicatorDraft[];
  faults: readonly SettingsFault[];
  children: ReactNode;
};

/** The running sum of the weights, how much is too little or too much, and what is wrong with the table as a whole. */
export function WeightsSum({ drafts, faults, children }: Props) {
  const sum = drafts.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const left = marks - sum;
  return (
    <div className="assess-sum">
      {children}
      <p role="status" className={left === 0 ? '' : 'assess-fault'}>
        权重合计 <strong className="numeric">{sum}</strong>
        {left === 0 ? '，正好' : left > 0 ? `，还差 ${left}` : `，多出 ${-left}`}
      </p>
      {faults.map(({ sentence }) => (
        <p key={sentence} className="assess-fault" role="alert">
          {sentence}
        </p>
      ))}
    </div>
  );
}
