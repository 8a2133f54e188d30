import { type ReactNode, useState } from 'react';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { AskedOutside, useUnsent } from '../../parts/use-unsent.ts';
import { FoundPanel } from './found-panel.tsx';
import { LostPanel } from './lost-panel.tsx';
import type { PaperView } from './paper-item.ts';
import { RecallPanel } from './recall-panel.tsx';
import { RecordPausePanel } from './record-pause-panel.tsx';
import { RecordResultPanel } from './record-result-panel.tsx';
import { RecordResumePanel } from './record-resume-panel.tsx';
import { RecordReturnPanel } from './record-return-panel.tsx';
import { ReturnPapersPanel } from './return-papers-panel.tsx';
import { type PaperAct, type PaperPanelProps, usePaperActs } from './use-paper-acts.ts';

/**
 * What the window can do now with an item on paper: the server's offers as buttons, under them the one open panel. Handing over is
 * done from the list, signing on the sheet: both may be about many applications.
 */
export function PaperActs({ view, today }: { view: PaperView; today: string }) {
  const [open, setOpen] = useState<PaperAct | null>(null);
  const { onTyped, forget, mayLeave } = useUnsent();
  const show = (act: PaperAct | null) => {
    setOpen(act);
    forget();
  };
  const doing = usePaperActs(view, () => show(null));
  const drawn = view.offers.filter(({ act, can }) => isPaperAct(act) && (can || !isAside[act]));
  const can = drawn.some(offer => offer.act === open && offer.can);
  const Panel = open !== null && can ? panels[open] : null;
  if (drawn.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="paper-acts">
      <h2 id="paper-acts">登记</h2>
      <OfferButtons
        offers={drawn}
        open={open}
        onAct={act => isPaperAct(act) && mayLeave() && show(act === open ? null : act)}
        {...(open === null && view.item.status === 'received' && { primary: 'recordResult' })}
      />
      {Panel && (
        <div className="paper-panel" onChange={onTyped}>
          <AskedOutside value={true}>
            <Panel
              key={open}
              view={view}
              today={today}
              doing={doing}
              onClose={() => mayLeave() && show(null)}
            />
          </AskedOutside>
        </div>
      )}
    </section>
  );
}

const panels = {
  recordResult: RecordResultPanel,
  recordPause: RecordPausePanel,
  recordResume: RecordResumePanel,
  recordReturn: RecordReturnPanel,
  reportLost: LostPanel,
  reportFound: FoundPanel,
  recallSheet: RecallPanel,
  returnPapers: ReturnPapersPanel,
} as const satisfies Record<PaperAct, (props: PaperPanelProps) => ReactNode>;

/** Drawn only when it can be done: what is not lost needs no button to find it. */
const isAside: Record<PaperAct, boolean> = {
  recordResult: false,
  recordPause: false,
  recordResume: true,
  recordReturn: false,
  reportLost: true,
  reportFound: true,
  recallSheet: true,
  returnPapers: true,
};

function isPaperAct(act: string): act is PaperAct {
  return Object.hasOwn(panels, act);
}
