import type { View } from '../../draft/draft.ts';
import { dayWords } from '../../parts/words.ts';

/** How often he had to be somewhere (R4.3): each time with where and why, and what it would have been item by item. */
export function Visits({ view: { visits, saved } }: { view: View }) {
  return (
    <section className="card" aria-labelledby="visits">
      <h2 id="visits">您到现场 {visits.length} 次</h2>
      {visits.length === 0 && <p className="muted">目前一次也没有跑。</p>}
      <ul className="plain">
        {visits.map(visit => (
          <li key={visit.on + visit.place}>
            {dayWords(visit.on)}，{visit.place}
            <span className="muted block">{visit.why}</span>
          </li>
        ))}
      </ul>
      {saved && <Saved saved={saved} />}
    </section>
  );
}

type SavedProps = { saved: NonNullable<View['saved']> };

/** One calm line, and behind it how it is counted. */
function Saved({ saved: { items, apart, together, saved, final } }: SavedProps) {
  return (
    <>
      <p className="saved-line">{final ? savedWords(saved) : '与逐项单独办相比省了多少，全部办结后计算。'}</p>
      <details className="saved-how">
        <summary>怎么算的</summary>
        <table className="saved-table">
          <thead>
            <tr>
              <th scope="col">逐项单独办</th>
              <th scope="col">跑</th>
              <th scope="col">交</th>
              <th scope="col">天数</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ code, shortName, apart: own }) => (
              <Line key={code} name={shortName} toll={own} />
            ))}
          </tbody>
          <tfoot>
            <Line name="合计" toll={apart} />
            <Line name={final ? '这次一起办' : '这次到目前'} toll={together} />
          </tfoot>
        </table>
        <p className="muted">
          “跑”是到窗口的次数，“交”是交材料的份数，“天数”是工作日，逐项一件接一件地算。单独办的数是按各事项的期限和材料测算的，各地可能不同；这次的数是实际记下来的。
        </p>
      </details>
    </>
  );
}

function Line({ name, toll }: { name: string; toll: SavedProps['saved']['apart'] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{toll.visits} 次</td>
      <td>{toll.copies} 份</td>
      <td>{toll.days} 天</td>
    </tr>
  );
}

/** What was saved is said; what was not is not made up. */
function savedWords({ visits, copies, days }: SavedProps['saved']['saved']): string {
  const parts = [
    visits > 0 && `少跑 ${visits} 次`,
    copies > 0 && `少交 ${copies} 份材料`,
    days > 0 && `少等 ${days} 个工作日`,
  ].filter(Boolean);
  return parts.length === 0
    ? '与逐项单独办相比，没有省下次数和时间。'
    : `与逐项单独办相比，${parts.join('、')}。`;
}
