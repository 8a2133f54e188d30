import { useState } from 'react';
import { lookKey, useAct, useLook } from '../../parts/api.ts';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { PanelForm } from '../../parts/panel-form.tsx';
import { type Counts, PaperCounts, papersMeant } from '../../parts/paper-counts.tsx';

/** 收存的材料 (R3.4): who has each paper now, and giving back to the soldier what lies at the window, asked only where something was kept. */
export function Custody({ id }: { id: string }) {
  const look = useLook('GET /api/paper/applications/:id', { params: { id } });
  const [open, setOpen] = useState(false);
  const [counts, setCounts] = useState<Counts>({});
  const giveBack = useAct('POST /api/paper/applications/:id/give-back', {
    answers: lookKey('GET /api/paper/applications/:id', { params: { id } }),
    changes: ['GET /api/window/applications/:id', 'GET /api/paper/items'],
    onDone: () => {
      setOpen(false);
      setCounts({});
    },
  });
  const { held = [], atWindow = [], offers = [] } = look.data ?? {};
  if (held.length === 0) return null;
  const papers = papersMeant(atWindow, counts);
  return (
    <section className="panel" aria-labelledby="custody-title">
      <h2 id="custody-title">收存的材料</h2>
      <ul className="tight">
        {held.map(each => (
          <li key={`${each.material}/${each.form}/${each.holder}`}>
            {each.name}（{each.formText} {each.count} 份）：{each.holder}
          </li>
        ))}
      </ul>
      {open ? (
        <PanelForm
          title="退还申请人"
          hint="逐项清点后登记，平台出具证件交接单，请申请人签字。"
          submit="登记退还，出具证件交接单"
          busy={giveBack.isPending}
          ready={papers.length > 0}
          onSubmit={() => giveBack.mutate({ params: { id }, body: { papers } })}
          onClose={() => setOpen(false)}
        >
          <PaperCounts papers={atWindow} counts={counts} onChange={setCounts} />
        </PanelForm>
      ) : (
        atWindow.length > 0 && (
          <OfferButtons offers={offers.filter(each => each.can)} onAct={() => setOpen(true)} />
        )
      )}
    </section>
  );
}
