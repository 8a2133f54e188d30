import { useEffect, useRef } from 'react';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { useCtrlEnter } from '../../parts/use-ctrl-enter.ts';
import { isAnswered } from './is-answered.ts';
import { OpenPanel, type PanelProps } from './open-panel.tsx';

/** Acts on one material or on a parcel, drawn where it stands (`reuse-note.tsx`, `delivery-panel.tsx`). */
const drawnInPlace: ReadonlySet<string> = new Set([
  'reuseMaterial',
  'endReuse',
  'chooseDelivery',
  'sendParcel',
  'trackParcel',
]);

/** The bar that stays at the foot of the page: the acts the server offers, and above it the one that is open, which then has the filled button. */
export function ActionBar(props: PanelProps) {
  const { view, unsaved, flags, acts, panel, onPanel } = props;
  const marked = unsaved.length;
  const onAct = (act: string) => {
    if (act === 'checkMaterials') acts.check(unsaved);
    else onPanel(panel === act ? null : act);
  };
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef(panel);
  useEffect(() => {
    const closed = before.current !== null && panel === null ? before.current : null;
    before.current = panel;
    if (closed !== null && document.activeElement === document.body)
      bar.current?.querySelector<HTMLElement>(`[data-act="${closed}"]`)?.focus();
  }, [panel]);
  const stillAsked = view.asks.filter(ask => !isAnswered(ask, unsaved));
  const primary = stillAsked.length > 0 ? 'checkMaterials' : 'accept';
  useCtrlEnter(() => {
    const offer = view.offers.find(each => each.act === primary);
    if (offer?.can && (primary !== 'checkMaterials' || marked > 0)) onAct(primary);
  });
  const checking = view.status === 'submitted' || view.status === 'correcting';
  // Once it is decided, what belongs before the decision will never come back: it is not drawn, not even off;
  // a promised paper is asked for again where it stands (`promised-note.tsx`).
  const shown = view.offers.filter(
    ({ act, can }) =>
      (checking || (can && act !== 'requestCorrection')) &&
      (act !== 'checkMaterials' || marked > 0) &&
      !drawnInPlace.has(act),
  );
  if (shown.length === 0) return null;
  return (
    <div className="action-bar" ref={bar}>
      {panel !== null && <OpenPanel {...props} />}
      <OfferButtons
        offers={shown}
        onAct={onAct}
        {...(panel === null ? { primary } : {})}
        keys={{ [primary]: 'Ctrl+Enter' }}
        danger={['refuse']}
        open={panel}
        busy={acts.busy.check ? 'checkMaterials' : null}
        labels={{
          checkMaterials: `保存材料核对（${marked}）`,
          requestCorrection:
            flags.asks.length > 0 ? `一次性告知补正（${flags.asks.length}）` : '一次性告知补正',
          amend: '当面代为补正',
        }}
      />
    </div>
  );
}
