import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { call, problemOf } from '../../api/client.ts';
import { Icon } from '../../parts/icon.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { ReceptionCard } from '../../parts/reception-card.tsx';
import { Edition } from './edition.tsx';
import { GuideBasis } from './guide-basis.tsx';
import { GuideFacts } from './guide-facts.tsx';
import { GuideMaterials } from './guide-materials.tsx';

/** 办事指南 of one item in one place (R7.1): what, who, where, which papers, how long, on what it rests. */
export function GuideItem({ place, item: code }: { place: string; item: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['guide', place, code],
    queryFn: () => call('GET /api/guide/:place/items/:item', { params: { place, item: code } }),
    staleTime: 600_000,
  });
  if (data === undefined)
    return <Loading what="办事指南" problem={error && problemOf(error)} retry={refetch} />;
  const { item, place: where, reception, edition } = data;
  return (
    <Page
      title={`${item.name}办事指南`}
      lead={
        <Link className="back no-print" href={`/guide/${place}`}>
          <Icon name="back" />
          {where.fullName}办事指南
        </Link>
      }
    >
      <div className="guide">
        <p className="muted">{where.fullName}</p>
        <section className="card" aria-labelledby="guide-who">
          <h2 id="guide-who">谁可以办</h2>
          {item.who.map(each => (
            <p key={each}>{each}</p>
          ))}
          {item.inPerson && (
            <p>
              <strong>须本人到场，不能代办。</strong>
            </p>
          )}
        </section>
        <GuideFacts item={item} />
        <ReceptionCard reception={reception} />
        <GuideMaterials materials={item.materials} />
        <GuideBasis basis={item.basis} remedy={item.remedy} />
        <div className="actions">
          <LinkButton href={`/apply/new/place?place=${place}`}>开始填表</LinkButton>
          <a className="button button-secondary" href={`/api/guide/${place}/items/${code}/pdf`}>
            打印件（PDF）
          </a>
          <button type="button" className="button button-quiet" onClick={() => window.print()}>
            打印本页
          </button>
        </div>
        <Edition words={edition} />
      </div>
    </Page>
  );
}
