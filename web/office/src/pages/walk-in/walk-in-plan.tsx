import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import type { PlannedItem } from '@yimen/domain/service/plan.ts';
import { Checkbox } from 'antd';
import { forOffice } from '../../parts/for-office.ts';
import '../window/plan.css';

type Props = {
  service: ServiceDefinition;
  plan: readonly PlannedItem[];
  agencies: readonly { item: string; name: string }[];
  unticked: readonly string[];
  onUnticked: (unticked: string[]) => void;
};

/** Which items apply and why, worked out while typing; optional ones may be left out. */
export function WalkInPlan({ service, plan, agencies, unticked, onUnticked }: Props) {
  const agencyOf = new Map(agencies.map(each => [each.item, each.name]));
  const shown = plan.filter(each => each.applies === 'yes');
  const rest = plan.filter(each => each.applies !== 'yes');
  const tick = (item: string, on: boolean) =>
    onUnticked(on ? unticked.filter(each => each !== item) : [...unticked, item]);
  return (
    <section id="walk-in-plan" className="panel form-section" aria-labelledby="walk-in-plan-title">
      <h2 id="walk-in-plan-title">
        办理事项 <span className="count">{plan.filter(each => each.included).length} 项</span>
      </h2>
      <ul className="plan">
        {shown.map(each => {
          const { name, shortName } = getItem(service, each.item);
          return (
            <li key={each.item} className={each.included ? '' : 'out'}>
              {each.optional ? (
                <Checkbox
                  className="plan-name"
                  checked={each.included}
                  aria-label={`办理：${shortName}`}
                  onChange={event => tick(each.item, event.target.checked)}
                >
                  {name}
                </Checkbox>
              ) : (
                <span className="plan-name">{name}</span>
              )}
              <span className="quiet">{agencyOf.get(each.item) ?? ''}</span>
              {each.waitsFor.length > 0 && (
                <span className="tag amber">
                  等 {each.waitsFor.map(code => getItem(service, code).shortName).join('、')}
                </span>
              )}
              <span className="plan-why">{forOffice(each.why.join(''))}</span>
            </li>
          );
        })}
      </ul>
      {rest.length > 0 && (
        <details className="plan-rest">
          <summary>其余 {rest.length} 项不办理或尚不能确定</summary>
          <ul className="tight">
            {rest.map(each => (
              <li key={each.item}>
                {getItem(service, each.item).name}：{forOffice(each.why.join(''))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
