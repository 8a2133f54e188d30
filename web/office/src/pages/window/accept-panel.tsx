import type { DeclinedItem } from '@yimen/domain/application/command.ts';
import type { Reason } from '@yimen/domain/service/definition.ts';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';

type Going = { code: string; name: string; agency: string; waitsFor: readonly string[] };
type Props = {
  items: readonly Going[];
  reasons: readonly Reason[];
  /** Names of required materials that these items still lack. */
  lackingFor: (items: readonly string[]) => string[];
  busy: boolean;
  confirmLabel: string;
  onAccept: (declined: DeclinedItem[]) => void;
  onClose: () => void;
};

/** What accepting will do, item by item; one the window must turn down gets its reason here, the others go on. */
export function AcceptPanel({ items, reasons, lackingFor, busy, confirmLabel, onAccept, onClose }: Props) {
  const [declined, setDeclined] = useState<Readonly<Record<string, { reason: string; note: string }>>>({});
  const going = items.filter(item => declined[item.code] === undefined);
  const lacks = lackingFor(going.map(item => item.code));
  const unexplained = Object.values(declined).some(each => each.reason === '' || each.note.trim() === '');
  const agencies = new Set(going.map(item => item.agency)).size;
  const why =
    going.length === 0
      ? '没有可以受理的事项，请用“不予受理”。'
      : unexplained
        ? '不予受理的事项要选原因并写明情况。'
        : null;
  const change = (code: string, part: { reason?: string; note?: string } | null) =>
    setDeclined(({ [code]: before, ...rest }) =>
      part === null ? rest : { ...rest, [code]: { reason: '', note: '', ...before, ...part } },
    );
  return (
    <section className="act-panel" aria-label="受理">
      <h2>
        受理 {going.length} 个事项，同时分送 {agencies} 个部门
      </h2>
      {lacks.length > 0 && (
        <p className="act-warning" role="status">
          还有 {lacks.length} 份必需材料没有核对到位：{lacks.join('、')}。请先核对，或者一次性告知补正。
        </p>
      )}
      {why && (
        <p className="act-warning" role="status">
          {why}
        </p>
      )}
      <ul className="accept-items">
        {items.map(item => (
          <li key={item.code} className={declined[item.code] ? 'declined' : ''}>
            <span className="accept-name">{item.name}</span>
            <span className="quiet">
              {item.agency}
              {item.waitsFor.length > 0 &&
                `（${item.waitsFor.map(name => `“${name}”`).join('、')}办结后自动分送）`}
            </span>
            {declined[item.code] === undefined ? (
              <Button
                size="small"
                aria-label={`${item.name}：本项不予受理`}
                onClick={() => change(item.code, {})}
              >
                本项不予受理
              </Button>
            ) : (
              <span className="accept-decline">
                <Select
                  aria-label={`${item.name}：不予受理原因`}
                  placeholder="不予受理原因"
                  value={declined[item.code]?.reason || undefined}
                  options={reasons.map(reason => ({ value: reason.code, label: reason.text }))}
                  showSearch={{ optionFilterProp: 'label' }}
                  popupMatchSelectWidth={false}
                  onChange={reason => change(item.code, { reason })}
                />
                <Input
                  aria-label={`${item.name}：不予受理说明`}
                  placeholder="写明情况和去处"
                  maxLength={500}
                  value={declined[item.code]?.note}
                  onChange={event => change(item.code, { note: event.target.value })}
                />
                <Button size="small" onClick={() => change(item.code, null)}>
                  改为受理
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className="act-buttons">
        <Button
          type="primary"
          autoFocus
          loading={busy}
          disabled={lacks.length > 0 || why !== null}
          onClick={() =>
            onAccept(
              Object.entries(declined).map(([item, { reason, note }]) => ({
                item,
                reason,
                note: note.trim(),
              })),
            )
          }
        >
          {confirmLabel}
        </Button>
        <Button onClick={onClose}>取消</Button>
      </div>
    </section>
  );
}
