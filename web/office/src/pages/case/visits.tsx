import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { useState } from 'react';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { RecordVisit } from './record-visit.tsx';

/** Every time the soldier really came: where, why, for which items (R4.3). */
export function Visits({ view }: { view: LeadView }) {
  const [recording, setRecording] = useState(false);
  const names = new Map(view.items.map(item => [item.code, item.shortName]));
  return (
    <section className="panel" aria-labelledby="case-visits">
      <h2 id="case-visits">申请人到场 {view.visits.length} 次</h2>
      {view.visits.length === 0 ? (
        <p className="quiet case-no-visits">还没有到场记录。</p>
      ) : (
        <ol className="case-visits">
          {view.visits.map(visit => (
            <li key={`${visit.on} ${visit.place} ${visit.why}`}>
              <time dateTime={visit.on} className="numeric">
                {visit.on.slice(0, 10)}
              </time>
              <span>
                {visit.place}，{visit.why}
                {visit.items.length > 0 && (
                  <span className="quiet">
                    （{visit.items.map(code => names.get(code) ?? code).join('、')}）
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {recording ? (
        <RecordVisit view={view} onClose={() => setRecording(false)} />
      ) : (
        <OfferButtons offers={view.offers} onAct={() => setRecording(true)} />
      )}
    </section>
  );
}
