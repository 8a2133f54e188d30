import type { DepartmentView } from './use-item-acts.ts';

/** What comes before this item and how that stands; a hard one holds the clock, a soft one only helps. */
export function Prerequisites({ view: { prerequisites } }: { view: DepartmentView }) {
  if (prerequisites.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="item-prerequisites">
      <h2 id="item-prerequisites">前置事项</h2>
      <dl className="side-list">
        {prerequisites.map(({ name, agency, statusText, hard, why }) => (
          <div key={name}>
            <dt>
              {name} <span className="tag grey">{statusText}</span>
            </dt>
            <dd>
              <p className="quiet">
                {agency} · {hard ? '须先办结' : '可先行办理'}
              </p>
              <p>{why}</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
