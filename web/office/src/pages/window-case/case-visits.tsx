import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Visits } from '../../parts/visits.tsx';
import type { WindowActs } from './use-window-acts.ts';

/** The visits on record, as far as there are any (R4.3); one is recorded from the bar below. */
export function CaseVisits({ view, acts }: { view: WindowView; acts: WindowActs }) {
  if (view.visits.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="visits-title">
      <h2 id="visits-title">
        到场 <span className="count">{view.visits.length} 次</span>
      </h2>
      <Visits
        visits={view.visits}
        names={new Map(view.items.map(item => [item.code, item.shortName]))}
        busy={acts.busy.strike}
        onStrike={acts.strikeVisit}
      />
    </section>
  );
}
