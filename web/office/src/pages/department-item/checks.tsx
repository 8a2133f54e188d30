import { instantText } from '../../parts/instant.ts';
import type { DepartmentView } from './use-item-acts.ts';

/** The checks this item makes, and those another item makes for it (入伍信息核查). */
export function Checks({ view: { checks, sharedChecks } }: { view: DepartmentView }) {
  if (checks.length + sharedChecks.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="item-checks">
      <h2 id="item-checks">核查</h2>
      <dl className="side-list">
        {checks.map(check => (
          <div key={check.code}>
            <dt>{check.name}</dt>
            <dd>
              <span className={`tag ${check.outcome === null ? 'amber' : ''}`}>
                {check.outcomeText ?? '尚未核查'}
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
              <span className={`tag ${at === '' ? 'amber' : ''}`}>{outcome}</span>
              {at !== '' && <span className="quiet">{instantText(at)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
