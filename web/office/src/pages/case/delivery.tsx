import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { choiceWords } from '../../parts/choice-words.ts';
import { instantText } from '../../parts/instant.ts';
import { Parcels } from '../../parts/parcels.tsx';

/** How the results on paper reach him (R4.2): the way he chose, each result and when it was delivered, and every parcel. */
export function Delivery({ view: { delivery, items } }: { view: LeadView }) {
  const { papers, choice, parcels, waiting } = delivery;
  if (papers.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="case-delivery">
      <h2 id="case-delivery">结果送达</h2>
      <p>{choiceWords(choice)}</p>
      <ul className="plain delivery-results">
        {papers.map(({ item, name, result }) => (
          <li key={item}>
            {name}：{result} <Standing item={items.find(each => each.code === item)} parcels={parcels} />
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <p className="quiet">申请人要求一起寄，还在等：{waiting.map(each => each.name).join('、')}</p>
      )}
      {parcels.length > 0 && <Parcels parcels={parcels} />}
    </section>
  );
}

type Props = { item: LeadView['items'][number] | undefined; parcels: LeadView['delivery']['parcels'] };

/** Delivered and when; else in which parcel, or that it came to grief; else that nothing was sent yet. */
function Standing({ item, parcels }: Props) {
  if (item?.delivered)
    return <span className="tag green">{instantText(item.delivered.at).slice(0, 10)} 已送达</span>;
  const last = parcels.findLast(each => each.items.some(({ item: code }) => code === item?.code));
  if (last !== undefined)
    return <span className={`tag ${last.troubled ? 'red' : ''}`}>{last.statusText}</span>;
  if (item === undefined || item.conclusion === null) return <span className="quiet">尚未办结</span>;
  return (
    <span className="quiet">{item.conclusion.outcome === 'granted' ? '尚未送达' : item.statusText}</span>
  );
}
