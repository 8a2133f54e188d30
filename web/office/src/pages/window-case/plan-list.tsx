import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { citationsOf } from '@yimen/domain/service/citation.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { forOffice } from '../../parts/for-office.ts';
import { WhatToCheck } from '../../parts/what-to-check.tsx';
import '../window/plan.css';

/** Every item: whether it applies and why, who will handle it, what to look at, what usually goes wrong, and the law (R6.4). */
export function PlanList({
  plan,
  service,
  today,
}: {
  plan: WindowView['plan'];
  service: ServiceDefinition;
  today: PlainDate;
}) {
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
            <details>
              <summary>审查要点</summary>
              <WhatToCheck definition={getItem(service, each.item)} />
              <h3>常见差错</h3>
              <ul className="tight">
                {each.usualFaults.map(fault => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
              <h3>办理依据</h3>
              <ul className="tight">
                {citationsOf(getItem(service, each.item), today).map(text => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </details>
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
