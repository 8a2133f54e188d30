import type { Reason } from '@yimen/domain/service/definition.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { ReuseSource, sourceText } from '../../parts/reuse-source.tsx';
import type { Flags } from './use-flags.ts';
import type { WindowActs } from './use-window-acts.ts';

type Props = {
  view: WindowView;
  line: MaterialLine | undefined;
  reasons: readonly Reason[];
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
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  if (!open)
    return (
      <Button size="small" type="link" danger tabIndex={tabIndex} onClick={() => setOpen(true)}>
        不采用
      </Button>
    );
  const refuse = async () => {
    const words = note.trim();
    await acts.refuseReuse(line.code, reason, words);
    flags.flag({
      target: { kind: 'material', material: line.code },
      reason,
      ...(words !== '' && { note: words }),
    });
  };
  return (
    <span className="flag-note">
      <Select
        size="small"
        autoFocus
        aria-label={`${line.name}：不采用的原因`}
        placeholder="不采用的原因"
        value={reason || undefined}
        options={reasons.map(each => ({ value: each.code, label: each.text }))}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={setReason}
      />
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 6 }}
        size="small"
        aria-label={`${line.name}：不采用的说明`}
        placeholder="请交什么样的（可不填）"
        maxLength={500}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <Button
        size="small"
        danger
        disabled={reason === ''}
        loading={acts.busy.reuse}
        onClick={() => void refuse().catch(() => undefined)}
      >
        确认不采用
      </Button>
      <Button size="small" type="text" onClick={() => setOpen(false)}>
        取消
      </Button>
    </span>
  );
}
