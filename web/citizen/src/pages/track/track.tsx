import { problemOf } from '../../api/client.ts';
import { useApplication } from '../../api/queries.ts';
import type { View } from '../../draft/draft.ts';
import { CaseNumberLine } from '../../parts/case-number-line.tsx';
import { GrantedNotice } from '../../parts/granted-notice.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ReceptionCard } from '../../parts/reception-card.tsx';
import { instantWords } from '../../parts/words.ts';
import { Delivery } from './delivery.tsx';
import { Documents } from './documents.tsx';
import { History } from './history.tsx';
import { ItemLine } from './item-line.tsx';
import { LateItems } from './late-items.tsx';
import { NextForYou } from './next-for-you.tsx';
import { NotGranted } from './not-granted.tsx';
import { OwnDeadlines, pressing } from './own-deadlines.tsx';
import { Ratings } from './ratings.tsx';
import { SubmittedList } from './submitted-list.tsx';
import { TrackMaterials } from './track-materials.tsx';
import { useAnswered } from './use-answered.ts';
import { Visits } from './visits.tsx';
import { Withdraw } from './withdraw.tsx';

/** How the application stands: what he must do now, each item, his own deadlines, the papers, the history (R2.5, R4.3). */
export function Track({ id }: { id: string }) {
  const { data: view, error, refetch } = useApplication(id);
  const answered = useAnswered();
  if (view === undefined)
    return <Loading what="办理进度" problem={error && problemOf(error)} retry={refetch} />;
  if (view.status === 'draft') {
    return (
      <Page title="这还是草稿，尚未提交">
        <p>填完并提交以后，才会有办件编号和办理进度。</p>
        <LinkButton href={`/apply/${id}`}>接着填写</LinkButton>
      </Page>
    );
  }
  const done = view.items.filter(item => item.conclusion?.outcome === 'granted').length;
  const ended = view.items.filter(item => item.conclusion !== null).length;
  return (
    <Page
      title="办理进度"
      side={
        <>
          {!pressing(view) && <OwnDeadlines view={view} />}
          <ReceptionCard reception={view.reception} />
          <Visits view={view} />
        </>
      }
    >
      <section className="card case-head" aria-label="办件">
        <p className="tag">{view.statusText}</p>
        {view.number && <CaseNumberLine number={view.number} />}
        <p className="muted">
          {view.settlement.name}
          {view.submittedAt && `，${instantWords(view.submittedAt)}提交`}
        </p>
      </section>
      {answered === view.revision && (
        <Notice tone="good" title="补正已提交" live>
          <p>
            {view.asks.length === 0
              ? '您改的内容已经送到，会接着审、接着办；受理、不予受理或者全部办结时会发短信。'
              : '已经收到。说了要带到窗口的材料，窗口收到以后才算补齐。'}
          </p>
        </Notice>
      )}
      <NotGranted view={view} />
      <LateItems view={view} />
      <NextForYou view={view} />
      <GrantedNotice view={view} />
      {view.endedAt !== null && <Ratings view={view} />}
      {pressing(view) && <OwnDeadlines view={view} />}
      {view.items.length === 0 && (
        <SubmittedList view={view} {...(waiting.has(view.status) && { note: planned })} />
      )}
      {view.items.length > 0 && (
        <section aria-labelledby="items">
          <h2 id="items">
            {view.items.length} 个事项，办好 {done} 个{ended > done && `，没有办成 ${ended - done} 个`}
          </h2>
          <progress
            className="wide-progress"
            max={view.items.length}
            value={ended}
            aria-label="有结果的事项"
          />
          <ul className="plain">
            {view.items.map((item, at) => (
              <ItemLine key={item.code} item={item} place={at + 1} view={view} />
            ))}
          </ul>
        </section>
      )}
      {view.endedAt === null && <Ratings view={view} />}
      <Delivery view={view} />
      <TrackMaterials view={view} />
      <Documents view={view} />
      <History told={view.history} />
      <div className="actions">
        <LinkButton href={`/applications/${id}/receipt`} kind="secondary">
          查看回执
        </LinkButton>
      </div>
      <Withdraw view={view} />
    </Page>
  );
}

/** Before acceptance nothing is with the departments yet: what was handed in, and who will have it. */
const waiting: ReadonlySet<View['status']> = new Set(['submitted', 'correcting']);
const planned = '窗口受理后，同时送到这些部门，承诺日期从那时起算。';
