import { addressOf } from '@yimen/contract/client.ts';
import type { FieldView } from '@yimen/domain/view/field-view.ts';
import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { useState } from 'react';
import { call, useLook } from '../../parts/api.ts';
import { Cards } from '../../parts/cards.tsx';
import { Documents } from '../../parts/documents.tsx';
import { FieldList } from '../../parts/field-list.tsx';
import { History } from '../../parts/history.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MaterialTable } from '../../parts/material-table.tsx';
import { PrintPage } from '../../parts/print-page.tsx';
import { fresh } from '../../parts/queries.ts';
import { useService } from '../../parts/service.ts';
import { ProblemNote, useTellProblem } from '../../parts/tell-problem.tsx';
import { Urges } from '../../parts/urges.tsx';
import './case.css';
import './picture.css';
import { ArchiveCase } from './archive-case.tsx';
import { CaseHead } from './case-head.tsx';
import { CorrectionAsks } from './correction-asks.tsx';
import { Delivery } from './delivery.tsx';
import { ItemsTable } from './items-table.tsx';
import { Picture } from './picture.tsx';
import { UrgeForm } from './urge-form.tsx';
import { Visits } from './visits.tsx';

/** The lead's page (R6.1 统筹): the whole case, what waits for what, where the time goes, and the visits made (R4.3). */
export function CasePage({ id }: { id: string }) {
  const { data, error, refetch } = useLook('GET /api/lead/applications/:id', { params: { id } }, fresh);
  if (data === undefined) {
    if (error === null) return <Loading rows={10} />;
    return (
      <>
        <h1>办件</h1>
        <ProblemNote error={error} retry={() => void refetch()} />
      </>
    );
  }
  return <Shown view={data as unknown as LeadView} />;
}

function Shown({ view }: { view: LeadView }) {
  const { here } = useService({ definition: view.definition });
  const { fields, unmask } = useUnmasked(view);
  return (
    <>
      <p className="case-print">
        <ArchiveCase view={view} />
        <PrintPage />
      </p>
      <CaseHead view={view} />
      <div className="case-page">
        {view.items.length > 0 ? (
          <section className="panel" aria-labelledby="case-picture">
            <h2 id="case-picture">事项关系与用时</h2>
            <Picture items={view.items} edges={view.edges} />
          </section>
        ) : (
          <p className="panel quiet">
            窗口受理后，没有前置的事项同时分送各部门，其余待前置办结后分送；这里会显示事项关系与用时。
          </p>
        )}
        {view.items.length > 0 && (
          <section className="panel" aria-labelledby="case-items">
            <h2 id="case-items">各事项办理情况</h2>
            <ItemsTable items={view.items} edges={view.edges} />
          </section>
        )}
        <Cards application={view.id} cards={view.cards} />
        <Urges application={view.id} urges={view.urges}>
          <UrgeForm view={view} />
        </Urges>
        <CorrectionAsks asks={view.asks} />
        <Delivery view={view} />
        <Visits view={view} />
        <section className="panel" aria-labelledby="case-materials">
          <h2 id="case-materials">材料</h2>
          <MaterialTable
            materials={view.materials}
            fileAddress={file =>
              addressOf('GET /api/lead/applications/:id/files/:file', {
                params: { id: view.id, file },
                query: {},
              })
            }
          />
        </section>
        <section className="panel" aria-labelledby="case-fields">
          <h2 id="case-fields">申请内容</h2>
          <FieldList
            fields={fields}
            sections={here?.service.form.sections ?? []}
            {...(view.mayUnmask ? { onUnmask: unmask } : {})}
          />
        </section>
        {view.mayUnmask && view.documents.length > 0 && (
          <section className="panel" aria-labelledby="case-documents">
            <h2 id="case-documents">文书</h2>
            <Documents documents={view.documents} folder={`/api/lead/applications/${view.id}/documents`} />
          </section>
        )}
        <section className="panel" aria-labelledby="case-history">
          <h2 id="case-history">办理记录</h2>
          <History told={view.history} />
        </section>
      </div>
    </>
  );
}

/** Values seen for a stated reason stay on this page until it is left; nothing puts them in the cache. */
function useUnmasked(view: LeadView) {
  const tell = useTellProblem();
  const [seen, setSeen] = useState<{ revision: number; fields: readonly FieldView[] } | null>(null);
  const unmask = (reason: string) =>
    call('POST /api/lead/applications/:id/unmask', { params: { id: view.id }, body: { reason } }).then(
      opened => setSeen({ revision: opened.revision, fields: (opened as unknown as LeadView).fields }),
      error => {
        tell(error);
        throw error;
      },
    );
  return { fields: seen?.revision === view.revision ? seen.fields : view.fields, unmask };
}
