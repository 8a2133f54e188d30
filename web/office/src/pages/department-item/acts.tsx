import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Offer, OfferButtons } from '../../parts/offer-buttons.tsx';
import { CheckPanel } from './check-panel.tsx';
import { ConcludePanel } from './conclude-panel.tsx';
import { DeliverPanel } from './deliver-panel.tsx';
import { PausePanel } from './pause-panel.tsx';
import { primaryAct } from './primary-act.ts';
import { ReturnPanel } from './return-panel.tsx';
import { type DepartmentView, type PanelAct, type PanelProps, useItemActs } from './use-item-acts.ts';
import { VisitPanel } from './visit-panel.tsx';

/** What can be done now: the server's offers as buttons, one of them filled, and under them the one open panel. */
export function Acts({ view, today }: { view: DepartmentView; today: string | null }) {
  const [open, setOpen] = useState<PanelAct | null>(null);
  const close = () => setOpen(null);
  const doing = useItemActs(view, close);
  const { acts, params, seen, busy } = doing;
  const offers = drawn(view);
  const primary = primaryAct(view);
  const onAct = (act: string) => {
    if (act in panels) setOpen(open === act ? null : (act as PanelAct));
    else if (act in plain) acts[act as keyof typeof plain].mutate({ params, body: { seen } });
  };
  const Panel = open === null ? null : panels[open];
  return (
    <section className="panel item-acts" aria-labelledby="item-acts">
      <h2 id="item-acts" className="sr-only">
        办理
      </h2>
      <div className="item-acts-line">
        <OfferButtons
          offers={offers}
          onAct={onAct}
          busy={busy}
          open={open}
          labels={labelsFor(view)}
          {...(primary === null ? {} : { primary })}
        />
        <Button type="text" aria-expanded={open === 'visit'} onClick={() => onAct('visit')}>
          登记到场
        </Button>
      </div>
      {Panel && (
        <div className="item-panel">
          <Panel view={view} today={today} doing={doing} onClose={close} />
        </div>
      )}
    </section>
  );
}

const panels: Record<PanelAct, (props: PanelProps) => ReactNode> = {
  pause: PausePanel,
  returnToWindow: ReturnPanel,
  recordCheck: CheckPanel,
  conclude: ConcludePanel,
  deliver: DeliverPanel,
  visit: VisitPanel,
};

/** Acts that need no more words. */
const plain = { claim: true, release: true, receive: true, resume: true } as const;

/** Nothing is drawn that this item never has, nor, once it has ended, what can never come again. */
function drawn({ offers, checks, item }: DepartmentView): Offer[] {
  const fit = offers.filter(({ act }) => act !== 'recordCheck' || checks.length > 0);
  if (item.status === 'concluded') return fit.filter(offer => offer.can);
  const useful = fit.filter(({ act }) => act !== 'deliver' && (act !== 'release' || item.claimedBy !== null));
  return useful.filter(({ act }) => act !== 'resume' || item.status === 'paused');
}

function labelsFor({ item }: DepartmentView): Record<string, string> {
  return {
    conclude: item.onTheSpot && item.status === 'dispatched' ? '当场办结' : '办结',
    pause: '暂停计时（含补正）',
    deliver: item.delivered === null ? '登记送达' : '更改送达登记',
  };
}
