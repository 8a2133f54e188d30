import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
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
  // What had the focus is gone after an act; the next Tab finds the buttons again.
  const here = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(null);
    here.current?.focus({ preventScroll: true });
  };
  const doing = useItemActs(view, close);
  const { acts, params, seen, busy } = doing;
  const offers = drawn(view);
  // One filled button at a time: an open panel has its own.
  const primary = open === null ? primaryAct(view) : null;
  const onAct = (act: string) => {
    if (act in panels) setOpen(open === act ? null : (act as PanelAct));
    else if (act in plain) acts[act as keyof typeof plain].mutate({ params, body: { seen } });
  };
  const Panel = open === null ? null : panels[open];
  return (
    <section ref={here} tabIndex={-1} className="panel item-acts" aria-labelledby="item-acts">
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

/** What cannot be done now stays and says why; what is behind this item, or can never come to it, is not drawn. */
function drawn({ offers, checks, item }: DepartmentView): Offer[] {
  const { status, claimedBy, mine } = item;
  const idle: Record<string, boolean> = {
    claim: mine,
    release: claimedBy === null,
    receive: status !== 'dispatched' && status !== 'waiting',
    resume: status !== 'paused',
    pause: status === 'paused',
    deliver: status !== 'concluded',
  };
  const fit = offers.filter(({ act }) => act !== 'recordCheck' || checks.length > 0);
  return fit.filter(offer => offer.can || (status !== 'concluded' && idle[offer.act] !== true));
}

function labelsFor({ item }: DepartmentView): Record<string, string> {
  return {
    conclude: item.onTheSpot && item.status === 'dispatched' ? '当场办结' : '办结',
    pause: '暂停计时（含补正）',
    deliver: item.delivered === null ? '登记送达' : '更改送达登记',
  };
}
