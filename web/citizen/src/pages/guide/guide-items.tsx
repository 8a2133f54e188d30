import type { CallAnswer } from '@yimen/contract/client.ts';
import { Link } from 'wouter';
import { promiseWords } from '../../parts/words.ts';

type Items = CallAnswer<'GET /api/guide/:place'>['guide']['items'];

/** Every item run in a place: who it is for, which office, how long; each opens its own guide. */
export function GuideItems({ place, items }: { place: string; items: Items }) {
  return (
    <section aria-labelledby="guide-items">
      <h2 id="guide-items">这里办 {items.length} 件事</h2>
      <ol className="guide-items">
        {items.map(({ code, name, who, agency, promised }) => (
          <li key={code} className="card">
            <h3>
              <Link href={`/guide/${place}/${code}`}>{name}</Link>
              <span className="item-promise">{promiseWords(promised.days)}</span>
            </h3>
            <p>{who[0]}</p>
            <p className="muted">{agency.name}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
