import { App } from 'antd';
import { lookKey, useAct } from '../../parts/api.ts';
import { Visits } from '../../parts/visits.tsx';
import type { DepartmentView } from './use-item-acts.ts';

/** What this office has recorded of the soldier's comings for this item (R4.3). */
export function ItemVisits({ view }: { view: DepartmentView }) {
  const { message } = App.useApp();
  const params = { id: view.application, item: view.item.code };
  const strike = useAct('POST /api/department/items/:id/:item/visit/strike', {
    answers: lookKey('GET /api/department/items/:id/:item', { params }),
    onDone: () => void message.success('已撤销到场登记'),
  });
  if (view.visits.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="item-visits">
      <h2 id="item-visits">
        本部门登记的到场 <span className="count">{view.visits.length} 次</span>
      </h2>
      <Visits
        visits={view.visits}
        busy={strike.isPending}
        onStrike={body => strike.mutate({ params, body })}
      />
    </section>
  );
}
