import type { Item } from './guide-facts.tsx';

/** The papers of one item: first what is to be brought, then what is made without him. */
export function GuideMaterials({ materials }: { materials: Item['materials'] }) {
  const brought = materials.filter(each => each.need !== 'made');
  const made = materials.filter(each => each.need === 'made');
  return (
    <section className="card" aria-labelledby="guide-papers">
      <h2 id="guide-papers">带什么材料</h2>
      <ul className="guide-papers">
        {brought.map(each => (
          <li key={each.code}>
            <strong>{each.name}</strong>
            <span className="block">
              {each.when !== null && `${each.when}的，`}
              {each.need === 'may' ? '可以提供，不影响受理' : '须提供'}：{each.form}，{each.copies} 份，
              {each.after}
            </span>
            {each.mayFollow !== null && (
              <span className="block">可以容缺：先受理，{each.mayFollow} 个工作日内补齐</span>
            )}
            {each.note !== null && <span className="block muted">{each.note}</span>}
          </li>
        ))}
      </ul>
      {made.length > 0 && (
        <>
          <h3>不用准备的</h3>
          <ul className="guide-papers">
            {made.map(each => (
              <li key={each.code}>
                {each.name}
                <span className="block muted">{each.after}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
