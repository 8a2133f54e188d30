import { instantText } from '../../parts/instant.ts';
import type { DepartmentView } from './use-item-acts.ts';

/** The checks this item makes, and those another item makes for it (入伍信息核查). */
export function Checks({ view: { item, checks, sharedChecks } }: { view: DepartmentView }) {
  // Beside an item that is over nothing is left to be done.
  const over = item.status === 'concluded';
  const open = over ? 'grey' : 'amber';
  if (checks.length + sharedChecks.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="item-checks">
      <h2 id="item-checks">核查</h2>
      <dl className="side-list">
        {checks.map(check => (
          <div key={check.code}>
            <dt>{check.name}</dt>
            <dd>
              <span className={`tag ${check.outcome === null ? open : ''}`}>
                {check.outcomeText ?? (over ? '办结时未登记' : '尚未核查')}
              </span>
              {check.at !== null && <span className="quiet">{instantText(check.at)}</span>}
              {check.note !== null && <p>{check.note}</p>}
            </dd>
          </div>
        ))}
        {sharedChecks.map(({ name, outcome, at }) => (
          <div key={name}>
            <dt>{name}（人民武装部核查）</dt>
            <dd>
              <span className={`tag ${at === '' ? open : ''}`}>
                {at === '' && over ? '办结时未收到结果' : outcome}
              </span>
              {at !== '' && <span className="quiet">{instantText(at)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
