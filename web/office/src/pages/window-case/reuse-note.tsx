import type { ReasonOption } from '@yimen/domain/service/reasons-for.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button } from 'antd';
import { ReuseSource, sourceText } from '../../parts/reuse-source.tsx';
import { ReasonForm } from './reason-form.tsx';
import type { Flags } from './use-flags.ts';
import type { WindowActs } from './use-window-acts.ts';

type Props = {
  view: WindowView;
  line: MaterialLine | undefined;
  reasons: readonly ReasonOption[];
  acts: WindowActs;
  flags: Flags;
  tabIndex: 0 | -1;
};

/** Under a paper: where what serves again comes from, with “不采用”; or that he has handed it in before, with “沿用” (R5.2). */
export function ReuseNote(props: Props) {
  const { view, line, acts, tabIndex } = props;
  if (line === undefined) return null;
  const held = view.reusable.find(each => each.material === line.code);
  const may = (act: string) => view.offers.some(offer => offer.act === act && offer.can);
  if (line.reuse === null && (held === undefined || !may('reuseMaterial'))) return null;
  if (held !== undefined && line.reuse === null)
    return (
      <span className="reuse-note">
        申请人此前交过：{sourceText(held)}
        <Button
          size="small"
          tabIndex={tabIndex}
          loading={acts.busy.reuse}
          onClick={() => acts.reuse(line.code)}
        >
          沿用
        </Button>
      </span>
    );
  return (
    <span className="reuse-note">
      <ReuseSource reuse={line.reuse} />
      {line.reuse?.refused === null && may('endReuse') && <NotTaken {...props} line={line} />}
    </span>
  );
}

/** Why it is not taken; the paper then goes on the notice with that reason, and comes off it again when it is handed over. */
function NotTaken({ line, reasons, acts, flags, tabIndex }: Props & { line: MaterialLine }) {
  const refuse = async (reason: string, note: string) => {
    await acts.refuseReuse(line.code, reason, note);
    const target = { kind: 'material', material: line.code } as const;
    flags.flag({ target, reason, ...(note !== '' && { note }) });
  };
  return (
    <ReasonForm
      about={line.name}
      act="不采用"
      reasons={reasons}
      busy={acts.busy.reuse}
      tabIndex={tabIndex}
      onSend={(reason, note) => void refuse(reason, note).catch(() => undefined)}
    />
  );
}
