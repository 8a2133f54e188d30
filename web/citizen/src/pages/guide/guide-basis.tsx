import type { Item } from './guide-facts.tsx';

/** On what the item rests, each text with what it settles, and what may be done against a decision. */
export function GuideBasis({ basis, remedy }: Pick<Item, 'basis' | 'remedy'>) {
  return (
    <section className="card" aria-labelledby="guide-basis">
      <h2 id="guide-basis">依据什么</h2>
      <ul>
        {basis.map(({ text, about }) => (
          <li key={text}>
            {text}
            {about !== '办理依据' && <span className="muted">（{about}）</span>}
          </li>
        ))}
      </ul>
      {remedy !== null && (
        <>
          <h3>不服怎么办</h3>
          <p>{remedy}</p>
        </>
      )}
    </section>
  );
}
