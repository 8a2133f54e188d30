import type { ReasonOption } from '@yimen/domain/service/reasons-for.ts';
import { Button, Input, Select } from 'antd';
import { targetNamed } from '../../parts/ask-target.ts';
import type { Flags } from './use-flags.ts';

type Props = { name: string; label: string; reasons: readonly ReasonOption[]; flags: Flags };

/** The button beside a field or material that puts it on the notice. */
export function FlagButton({
  name,
  label,
  flags,
  tabIndex = 0,
}: Omit<Props, 'reasons'> & { tabIndex?: 0 | -1 }) {
  const flagged = flags.of(name) !== null;
  return (
    <button
      type="button"
      className={flagged ? 'flag on' : 'flag'}
      tabIndex={tabIndex}
      aria-pressed={flagged}
      aria-label={`标记补正：${label}`}
      onClick={() => (flagged ? flags.unflag(name) : flags.flag({ target: targetNamed(name), reason: '' }))}
    >
      {flagged ? '已标记' : '标记'}
    </button>
  );
}

/** Under a flagged one: why, and in words if that helps. */
export function FlagNote({ name, label, reasons, flags }: Props) {
  const ask = flags.of(name);
  if (ask === null) return null;
  return (
    <span className="flag-note">
      <Select
        size="small"
        aria-label={`${label}：补正原因`}
        placeholder="补正原因"
        value={ask.reason || undefined}
        options={reasons.map(reason => ({ value: reason.code, label: reason.text }))}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={reason => flags.change(name, { reason })}
      />
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 6 }}
        size="small"
        aria-label={`${label}：补正说明`}
        placeholder="怎样补正（可不填）"
        maxLength={500}
        value={ask.note ?? ''}
        onChange={event => flags.change(name, { note: event.target.value })}
      />
      <Button size="small" type="text" onClick={() => flags.unflag(name)}>
        取消标记
      </Button>
    </span>
  );
}
