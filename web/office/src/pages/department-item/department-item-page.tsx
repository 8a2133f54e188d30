import { useSearch } from '@tanstack/react-router';
import { addressOf } from '@yimen/contract/client.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import type { FieldView } from '@yimen/domain/view/field-view.ts';
import { useState } from 'react';
import { call, useLook } from '../../parts/api.ts';
import { Cards } from '../../parts/cards.tsx';
import { Documents } from '../../parts/documents.tsx';
import { FieldList } from '../../parts/field-list.tsx';
import { History } from '../../parts/history.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MaterialTable } from '../../parts/material-table.tsx';
import { fresh } from '../../parts/queries.ts';
import { useService } from '../../parts/service.ts';
import { ProblemNote, useTellProblem } from '../../parts/tell-problem.tsx';
import { Urges } from '../../parts/urges.tsx';
import { inboxChoiceOf } from '../inbox/inbox-choice.ts';
import { Acts } from './acts.tsx';
import { Asks } from './asks.tsx';
import { Checks } from './checks.tsx';
import { ConcludedBar } from './concluded-bar.tsx';
import './department-item.css';
import { Guidance } from './guidance.tsx';
import { ItemHead } from './item-head.tsx';
import { papersOf } from './item-papers.ts';
import { ItemVisits } from './item-visits.tsx';
import { NextItem } from './next-item.tsx';
import { Prerequisites } from './prerequisites.tsx';
import type { DepartmentView } from './use-item-acts.ts';

/** A department at one item: what it may see, what it may do, and the law at hand (R3.3, R6.1, R6.4). */
export function DepartmentItemPage({ application, item }: { application: string; item: string }) {
  const { data, error, refetch } = useLook(
    'GET /api/department/items/:id/:item',
    { params: { id: application, item } },
    fresh,
  );
  if (data === undefined) {
    if (error === null) return <Loading rows={10} />;
    return (
      <>
        <h1>事项</h1>
        <ProblemNote error={error} retry={() => void refetch()} />
      </>
    );
  }
  return <Shown view={data as unknown as DepartmentView} />;
}

function Shown({ view }: { view: DepartmentView }) {
  const { here } = useService({ definition: view.definition });
  const { fields, unmask } = useUnmasked(view);
  const choice = inboxChoiceOf(useSearch({ strict: false }));
  const [done, setDone] = useState(false);
  return (
    <>
      <ItemHead
        view={view}
        choice={choice}
        next={done ? null : <NextItem view={view} choice={choice} done={false} />}
      />
      {done && <ConcludedBar view={view} next={<NextItem view={view} choice={choice} done />} />}
      <div className="item-page">
        <div className="item-main">
          <Acts view={view} today={here?.today ?? null} done={done} onConcluded={() => setDone(true)} />
          <Cards application={view.application} cards={view.cards} />
          <Urges application={view.application} urges={view.urges} />
          <Asks asks={view.asks} />
          {view.result.length > 0 && (
            <section className="panel" aria-labelledby="item-result">
              <h2 id="item-result">办理结果</h2>
              <FieldList fields={view.result} sections={[{ id: 'result', title: view.form.resultName }]} />
            </section>
          )}
          <section className="panel" aria-labelledby="item-fields">
            <h2 id="item-fields">申请内容</h2>
            <FieldList fields={fields} sections={here?.service.form.sections ?? []} onUnmask={unmask} />
          </section>
          <section className="panel" aria-labelledby="item-materials">
            <h2 id="item-materials">材料</h2>
            <MaterialTable
              materials={view.materials}
              showUse={false}
              fileAddress={file =>
                addressOf('GET /api/department/items/:id/:item/files/:file', {
                  params: { id: view.application, item: view.item.code, file },
                  query: {},
                })
              }
            />
          </section>
          {view.documents.length > 0 && (
            <section className="panel" aria-labelledby="item-documents">
              <h2 id="item-documents">文书</h2>
              <Documents {...papersOf(view)} />
            </section>
          )}
          <ItemVisits view={view} />
          <section className="panel" aria-labelledby="item-history">
            <h2 id="item-history">办理记录</h2>
            <History told={view.history} />
          </section>
        </div>
        <aside className="item-side" aria-label="前置、核查与办理依据">
          <Prerequisites view={view} />
          <Checks view={view} />
          <Guidance view={view} definition={here === null ? null : findItem(here.service, view.item.code)} />
        </aside>
      </div>
    </>
  );
}

/** Values seen for a stated reason stay on this page until the item changes or the page is left; nothing puts them in the cache. */
function useUnmasked(view: DepartmentView) {
  const tell = useTellProblem();
  const [seen, setSeen] = useState<{ revision: number; fields: readonly FieldView[] } | null>(null);
  const unmask = (reason: string) =>
    call('POST /api/department/items/:id/:item/unmask', {
      params: { id: view.application, item: view.item.code },
      body: { reason },
    }).then(
      opened =>
        setSeen({ revision: view.item.revision, fields: (opened as unknown as DepartmentView).fields }),
      error => {
        tell(error);
        throw error;
      },
    );
  return { fields: seen?.revision === view.item.revision ? seen.fields : view.fields, unmask };
}
