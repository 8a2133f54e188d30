import { useEffect, useRef, useState } from 'react';
import { decisionKind, PrintButton } from '../../parts/documents.tsx';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { AskedOutside, useUnsent } from '../../parts/use-unsent.ts';
import { panelFor } from './act-panels.ts';
import { drawnOffers, labelsFor } from './drawn-offers.ts';
import { papersOf } from './item-papers.ts';
import { primaryAct } from './primary-act.ts';
import { type DepartmentView, type ItemAct, isItemAct, useItemActs } from './use-item-acts.ts';

type Props = {
  view: DepartmentView;
  today: string | null;
  /** It has just been concluded: the outcome over the page has the paper, so it is not offered twice. */
  done: boolean;
  onConcluded: () => void;
};

/**
 * What can be done now: the server's offers as buttons, one of them filled, and under them the one open panel. A panel whose offer
 * is gone, because a colleague was faster, goes with it; what was typed into it is left behind only when he says so.
 */
export function Acts({ view, today, done, onConcluded }: Props) {
  const [open, setOpen] = useState<ItemAct | null>(null);
  const { onTyped, forget, mayLeave } = useUnsent();
  // What had the focus is gone after an act; the next Tab finds the buttons again.
  const here = useRef<HTMLElement>(null);
  const show = (act: ItemAct | null) => {
    setOpen(act);
    forget();
  };
  const close = () => {
    show(null);
    here.current?.focus({ preventScroll: true });
  };
  const doing = useItemActs(view, act => {
    close();
    if (act === 'conclude') onConcluded();
  });
  const { acts, params, seen, busy } = doing;
  const drawn = drawnOffers(view);
  const offered = [...drawn, ...view.visitOffers].some(offer => offer.act === open && offer.can);
  useEffect(() => {
    if (open === null || offered) return;
    setOpen(null);
    forget();
    here.current?.focus({ preventScroll: true });
  }, [open, offered, forget]);
  // One filled button at a time: an open panel has its own, and after a conclusion it is the next item.
  const primary = open === null && !done ? primaryAct(view) : null;
  const onAct = (act: string) => {
    if (!isItemAct(act)) return;
    const needs = panelFor(act, view);
    if (!mayLeave()) return;
    if (needs.panel !== null) show(open === act ? null : act);
    else acts[needs.plain].mutate({ params, body: { seen } });
  };
  const Panel = open === null || !offered ? null : panelFor(open, view).panel;
  return (
    <section ref={here} tabIndex={-1} className="panel item-acts" aria-labelledby="item-acts">
      <h2 id="item-acts" className="sr-only">
        办理
      </h2>
      <div className="item-acts-line">
        {!done && <PrintButton {...papersOf(view)} kinds={[decisionKind]} />}
        {drawn.length > 0 && (
          <OfferButtons
            offers={drawn}
            onAct={onAct}
            busy={busy}
            open={open}
            labels={labelsFor(view)}
            {...(primary === null ? {} : { primary })}
          />
        )}
        <OfferButtons offers={view.visitOffers} onAct={onAct} open={open} />
      </div>
      {Panel && (
        <div className="item-panel" onChange={onTyped}>
          <AskedOutside value={true}>
            <Panel
              view={view}
              today={today}
              doing={doing}
              onTyped={onTyped}
              onClose={() => mayLeave() && close()}
            />
          </AskedOutside>
        </div>
      )}
    </section>
  );
}
