import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { reasonShown, reasonsForItem } from '@yimen/domain/service/reasons-for.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import type { Marks } from '../../parts/check-off.tsx';
import { RecordVisit } from '../../parts/record-visit.tsx';
import { useStaff } from '../../parts/session.tsx';
import { AcceptPanel } from '../window/accept-panel.tsx';
import { lacking, unseen } from '../window/marks.ts';
import { ArchivePanel } from './archive-panel.tsx';
import { askableOf } from './askable.ts';
import { CorrectionPanel } from './correction-panel.tsx';
import { isAnswered } from './is-answered.ts';
import { RefusePanel } from './refuse-panel.tsx';
import type { Flags } from './use-flags.ts';
import type { WindowActs } from './use-window-acts.ts';
import { WithdrawItemPanel } from './withdraw-item-panel.tsx';
import { WithdrawPanel } from './withdraw-panel.tsx';

export type PanelProps = {
  view: WindowView;
  service: ServiceDefinition;
  today: PlainDate;
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

/** The act that is open over the bar, in its own panel; amending takes the whole page and has none here. */
export function OpenPanel({
  view,
  service,
  today,
  marks,
  unsaved,
  flags,
  onMissing,
  acts,
  panel,
  onPanel,
}: PanelProps) {
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
          broken={view.broken}
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
          {...askableOf(view, service, marks)}
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
          reasons={refusalsOf(service, today)}
          busy={acts.busy.refuse}
          onRefuse={(reason, note) => acts.refuse(reason, note, unsaved)}
          onClose={close}
        />
      );
    case 'withdrawItem':
      return (
        <WithdrawItemPanel
          items={view.withdrawable}
          busy={acts.busy.withdrawItem}
          onWithdraw={acts.withdrawItem}
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
    case 'archive':
      return <ArchivePanel busy={acts.busy.archive} onArchive={acts.archive} onClose={close} />;
    default:
      return null;
  }
}

/** Papers that the soldier has been asked for, or will be by this notice. */
function papersAsked({ asks }: WindowView, flags: Flags): string[] {
  return [
    ...asks.flatMap(({ kind, target }) => (kind === 'material' ? [target] : [])),
    ...flags.asks.flatMap(({ target }) => (target.kind === 'material' ? [target.material] : [])),
  ];
}

/** Of the application as a whole, each with the law it stands on in sight. */
function refusalsOf(service: ServiceDefinition, today: PlainDate) {
  return reasonsForItem(service.reasons.refusal, null).map(reason => reasonShown(reason, service, today));
}
