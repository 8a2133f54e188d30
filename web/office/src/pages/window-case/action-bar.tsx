import type { AskTarget } from '@yimen/domain/application/application.ts';
import type { MaterialMark } from '@yimen/domain/application/material.ts';
import { askedFields } from '@yimen/domain/service/asked-fields.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { reasonsForItem, reasonsForTarget } from '@yimen/domain/service/reasons-for.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { useEffect, useRef } from 'react';
import type { Marks } from '../../parts/check-off.tsx';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { RecordVisit } from '../../parts/record-visit.tsx';
import { useStaff } from '../../parts/session.tsx';
import { useCtrlEnter } from '../../parts/use-ctrl-enter.ts';
import { AcceptPanel } from '../window/accept-panel.tsx';
import { lacking, unseen } from '../window/marks.ts';
import { CorrectionPanel } from './correction-panel.tsx';
import { RefusePanel } from './refuse-panel.tsx';
import type { Flags } from './use-flags.ts';
import type { WindowActs } from './use-window-acts.ts';
import { WithdrawPanel } from './withdraw-panel.tsx';

type Props = {
  view: WindowView;
  service: ServiceDefinition;
  marks: Marks;
  /** Only what was marked since the last answer, as acts take it: every act carries it, so that none drops it. */
  unsaved: MaterialMark[];
  flags: Flags;
  /** These papers are not there: marked so, and asked for. */
  onMissing: (materials: readonly string[]) => void;
  acts: WindowActs;
  panel: string | null;
  onPanel: (panel: string | null) => void;
};

/** The bar that stays at the foot of the page: the acts the server offers, and above it the one that is open. */
export function ActionBar(props: Props) {
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
  // Once it is decided, what belongs before the decision will never come back: it is not drawn, not even off.
  const shown = view.offers.filter(
    ({ act, can }) => (can || checking) && (act !== 'checkMaterials' || marked > 0),
  );
  if (shown.length === 0) return null;
  return (
    <div className="action-bar" ref={bar}>
      {panel !== null && <Panel {...props} />}
      <OfferButtons
        offers={shown}
        onAct={onAct}
        primary={primary}
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

function Panel({ view, service, marks, unsaved, flags, onMissing, acts, panel, onPanel }: Props) {
  const staff = useStaff();
  const close = () => onPanel(null);
  const included = view.plan.filter(each => each.included);
  const names = new Map(view.plan.map(each => [each.item, each.name]));
  switch (panel) {
    case 'accept':
      return (
        <AcceptPanel
          items={included.map(({ item, name, agency, waitsFor }) => ({
            code: item,
            name,
            agency,
            waitsFor: waitsFor.map(code => names.get(code) ?? code),
          }))}
          reasons={service.reasons.refusal}
          stillAsked={view.asks.filter(ask => !isAnswered(ask, unsaved)).map(ask => ask.label)}
          lackingFor={items => lacking(service, view.materials, marks, items)}
          busy={acts.busy.accept}
          confirmLabel="确认受理并分送"
          mayBeAbsent={{
            usuallyHere: unsaved.some(mark => mark.found === 'seen' || mark.found === 'kept'),
          }}
          onAccept={decision => acts.accept(unsaved, decision, staff.agency.name.slice(0, 60))}
          onClose={close}
        />
      );
    case 'requestCorrection':
      return (
        <CorrectionPanel
          askable={askableOf(view, service)}
          reasons={service.reasons.correction}
          asks={flags.asks}
          onAsks={flags.replace}
          unseen={unseen(view.materials, marks, papersAsked(view, flags))}
          onMissing={onMissing}
          busy={acts.busy.ask}
          onSend={asks => acts.ask(asks, unsaved)}
          onClose={close}
        />
      );
    case 'refuse':
      return (
        <RefusePanel
          reasons={reasonsForItem(service.reasons.refusal, null)}
          busy={acts.busy.refuse}
          onRefuse={(reason, note) => acts.refuse(reason, note, unsaved)}
          onClose={close}
        />
      );
    case 'withdraw':
      return (
        <WithdrawPanel
          open={view.items.filter(item => item.status !== 'concluded').length}
          busy={acts.busy.withdraw}
          onWithdraw={acts.withdraw}
          onClose={close}
        />
      );
    case 'recordVisit':
      return (
        <RecordVisit
          items={view.items}
          busy={acts.busy.visit}
          error={acts.visitError}
          onRecord={acts.visit}
          onClose={close}
        />
      );
    default:
      return null;
  }
}

/** A paper asked for that has come since: accepting saves its mark, and so closes the ask. */
function isAnswered({ kind, target }: WindowView['asks'][number], unsaved: readonly MaterialMark[]): boolean {
  return kind === 'material' && unsaved.some(mark => mark.material === target && mark.found !== 'absent');
}

/** Papers that the soldier has been asked for, or will be by this notice. */
function papersAsked({ asks }: WindowView, flags: Flags): string[] {
  return [
    ...asks.flatMap(({ kind, target }) => (kind === 'material' ? [target] : [])),
    ...flags.asks.flatMap(({ target }) => (target.kind === 'material' ? [target.material] : [])),
  ];
}

/** Every field asked and every paper handed in may be asked about, answered or not. */
function askableOf(view: WindowView, service: ServiceDefinition) {
  const items = view.plan.filter(each => each.included).map(each => each.item);
  const codesFor = (target: AskTarget) => reasonsForTarget(service, target).map(reason => reason.code);
  return [
    ...askedFields(service, items, view.answers ?? {}).map(field => ({
      kind: 'field' as const,
      target: field.id,
      label: field.label,
      reasons: codesFor({ kind: 'field', field: field.id }),
    })),
    ...view.materials
      .filter(each => !each.internal)
      .map(each => ({
        kind: 'material' as const,
        target: each.code,
        label: each.name,
        reasons: codesFor({ kind: 'material', material: each.code }),
      })),
  ];
}
