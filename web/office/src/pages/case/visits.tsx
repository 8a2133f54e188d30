import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { App } from 'antd';
import { useState } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { isAskedInPanel, RecordVisit } from '../../parts/record-visit.tsx';
import { Visits as VisitList } from '../../parts/visits.tsx';
import { Saved } from './saved.tsx';

/** How often the soldier really came (R4.3), and recording one more. */
export function Visits({ view }: { view: LeadView }) {
  const [recording, setRecording] = useState(false);
  const { message } = App.useApp();
  const params = { id: view.id };
  const then = (said: string) => ({
    answers: lookKey('GET /api/lead/applications/:id', { params }),
    changes: ['GET /api/lead/applications'] as const,
    onDone: () => {
      void message.success(said);
      setRecording(false);
    },
  });
  const record = useAct('POST /api/lead/applications/:id/visits', {
    ...then('已登记到场'),
    onProblem: isAskedInPanel,
  });
  const strike = useAct('POST /api/lead/applications/:id/visits/strike', then('已撤销到场登记'));
  const names = new Map(view.items.map(item => [item.code, item.shortName]));
  return (
    <section className="panel case-visits" aria-labelledby="case-visits">
      <h2 id="case-visits">申请人到场 {view.visits.length} 次</h2>
      {view.visits.length === 0 ? (
        <p className="quiet">还没有到场记录。</p>
      ) : (
        <VisitList
          visits={view.visits}
          names={names}
          busy={strike.isPending}
          onStrike={body => strike.mutate({ params, body })}
        />
      )}
      <Saved saved={view.saved} />
      {recording ? (
        <RecordVisit
          items={view.items}
          busy={record.isPending}
          error={record.error}
          onRecord={body => record.mutate({ params, body })}
          onClose={() => setRecording(false)}
        />
      ) : (
        <OfferButtons
          offers={view.offers.filter(offer => offer.act === 'recordVisit')}
          onAct={() => setRecording(true)}
        />
      )}
    </section>
  );
}
