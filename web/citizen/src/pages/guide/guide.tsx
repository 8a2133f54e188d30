import { useQuery } from '@tanstack/react-query';
import { provinceCode } from '@yimen/domain/service/directory.ts';
import { Link } from 'wouter';
import { call, problemOf } from '../../api/client.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { ReceptionCard } from '../../parts/reception-card.tsx';
import { Edition } from './edition.tsx';
import { FindPlace } from './find-place.tsx';
import { GuideItems } from './guide-items.tsx';
import { PapersToBring } from './papers-to-bring.tsx';
import { PlaceLinks } from './place-links.tsx';

/** 办事指南 of a place, without signing in (R7.1): its window, what is done there, what to bring; of a city, its places. */
export function Guide({ place = provinceCode }: { place?: string | undefined }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['guide', place],
    queryFn: () => call('GET /api/guide/:place', { params: { place } }),
    staleTime: 600_000,
  });
  if (data === undefined)
    return <Loading what="办事指南" problem={error && problemOf(error)} retry={refetch} />;
  const { guide, edition } = data;
  const { name, fullName } = guide.place;
  if (guide.items.length === 0) {
    return (
      <Page title={place === provinceCode ? '办事指南' : `${name}办事指南`}>
        <p>选择安置地，看这里怎么办：到哪个窗口、能办哪些事、带什么材料、几天办好、依据什么。不用登录。</p>
        {place === provinceCode && <FindPlace />}
        <PlaceLinks
          title={place === provinceCode ? '按地级以上市选择' : `${name}各县（市、区）`}
          places={guide.within}
        />
        {place === provinceCode && (
          <p>
            <Link href="/experiences">各地典型经验</Link>
          </p>
        )}
      </Page>
    );
  }
  return (
    <Page title={`${fullName}办事指南`}>
      <div className="guide">
        <p className="muted">退役士兵接收报到“一站式”办理：填一张表，材料交一次，各部门同时办。</p>
        <ReceptionCard reception={guide.reception} />
        <GuideItems place={place} items={guide.items} />
        <PapersToBring papers={guide.papers} />
        <section className="card card-warm" aria-labelledby="guide-duties">
          <h2 id="guide-duties">您自己的期限</h2>
          <ul>
            {guide.duties.map(({ name: duty, days, source }) => (
              <li key={duty}>
                {duty}：自部队下达退役命令之日起 <strong>{days} 日内</strong>
                <span className="muted">（{source}）</span>
              </li>
            ))}
          </ul>
          <p className="muted">超过了也请尽快来办，说明原因，不会自动拒绝。</p>
        </section>
        <section className="card" aria-labelledby="guide-basis">
          <h2 id="guide-basis">总的依据</h2>
          <ul>
            {guide.basis.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
        <div className="actions">
          <LinkButton href={`/apply/new/place?place=${place}`}>开始填表</LinkButton>
          <a className="button button-secondary" href={`/api/guide/${place}/pdf`}>
            打印件（PDF）
          </a>
        </div>
        {guide.within.length > 0 && <PlaceLinks title={`${name}各镇街的窗口`} places={guide.within} />}
        <Edition words={edition} />
      </div>
    </Page>
  );
}
