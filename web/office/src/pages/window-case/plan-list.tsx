import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { forOffice } from '../../parts/for-office.ts';
import '../window/plan.css';

/** Every item: whether it applies and why, who will handle it, and what usually goes wrong (R6.4). */
export function PlanList({ plan }: { plan: WindowView['plan'] }) {
  const included = plan.filter(each => each.included);
  const rest = plan.filter(each => !each.included);
  const names = new Map(plan.map(each => [each.item, each.name]));
  return (
    <>
      <ol className="plan">
        {included.map(each => (
          <li key={each.item}>
            <span className="plan-name">{each.name}</span>
            <span className="quiet">{each.agency}</span>
            {each.waitsFor.length > 0 && (
              <span className="tag amber">等 {each.waitsFor.map(code => names.get(code)).join('、')}</span>
            )}
            <span className="plan-why">{forOffice(each.why.join(''))}</span>
            {each.usualFaults.length > 0 && (
              <details>
                <summary>审查要点（{each.usualFaults.length}）</summary>
                <ul className="tight">
                  {each.usualFaults.map(fault => (
                    <li key={fault}>{fault}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="plan-rest">
          <summary>不办理的 {rest.length} 项及原因</summary>
          <ul className="tight">
            {rest.map(each => (
              <li key={each.item}>
                {each.name}
                {each.applies === 'yes'
                  ? '：申请人自愿不办。'
                  : each.why.length > 0 && `：${forOffice(each.why.join(''))}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
