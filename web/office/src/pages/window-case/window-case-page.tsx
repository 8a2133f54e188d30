import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { useLook } from '../../parts/api.ts';
import { Loading } from '../../parts/loading.tsx';
import { fresh } from '../../parts/queries.ts';
import { useService } from '../../parts/service.ts';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { OneCase } from './one-case.tsx';
import './window-case.css';

/** One application at the window: the 形式初审 of all items on one page, and what follows from it (R2.4). */
export function WindowCasePage({ id }: { id: string }) {
  const { data, error, refetch } = useLook('GET /api/window/applications/:id', { params: { id } }, fresh);
  const view = data as WindowView | undefined;
  const { here, error: broken } = useService(
    view ? { definition: view.definition, settlement: view.settlement.code } : {},
    view !== undefined,
  );
  const failed = error ?? broken;
  if (view === undefined || here === null) {
    return failed ? <ProblemNote error={failed} retry={() => void refetch()} /> : <Loading rows={12} />;
  }
  return (
    <div className="window-case">
      <OneCase view={view} here={here} />
    </div>
  );
}
