import type { DeclinedItem } from '@yimen/domain/application/command.ts';
import type { ReasonOption } from '@yimen/domain/service/reasons-for.ts';
import { reasonsForItem } from '@yimen/domain/service/reasons-for.ts';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { ActPanel } from '../../parts/act-panel.tsx';
import { BrokenPromiseNote } from './broken-promise-note.tsx';
import { type Deferral, type Lacking, LaterMaterials, useLater } from './later-materials.tsx';

type Going = { code: string; name: string; agency: string; waitsFor: readonly string[] };
type Props = {
  items: readonly Going[];
  reasons: readonly ReasonOption[];
  /** Required materials that these items still lack. */
  lackingFor: (items: readonly string[]) => Lacking[];
  /** A promise of 容缺 he broke earlier: no other is taken from him now. */
  broken: { number: string; until: string } | null;
  /** What was asked to be put right and still is not, by name. */
  stillAsked?: readonly string[];
  busy: boolean;
  confirmLabel: string;
  /** Asks whether the soldier is here, which counts as a visit (R4.3); left out where he surely is. */
  mayBeAbsent?: { usuallyHere: boolean };
  onAccept: (decision: Acceptance) => void;
  onClose: () => void;
};

/** What the clerk decided: what is turned down, what may come later (容缺), and whether the soldier is here. */
export type Acceptance = { declined: DeclinedItem[]; deferral: Deferral | null; here: boolean };

/** What accepting will do, item by item; one the window must turn down gets its reason here, the others go on. */
export function AcceptPanel(props: Props) {
  const {
    items,
    reasons,
    lackingFor,
    broken,
    stillAsked = [],
    busy,
    confirmLabel,
    mayBeAbsent,
    onAccept,
    onClose,
  } = props;
  const [here, setHere] = useState(mayBeAbsent?.usuallyHere ?? true);
  const [declined, setDeclined] = useState<Readonly<Record<string, { reason: string; note: string }>>>({});
  const going = items.filter(item => declined[item.code] === undefined);
  const lacking = lackingFor(going.map(item => item.code));
  const later = useLater(lacking, broken !== null);
  const lacks = later.missing.map(each => each.name);
  const unexplained = Object.values(declined).some(each => each.reason === '' || each.note.trim() === '');
  const ended = endedNames(items, declined);
  const why =
    going.length === 0
      ? '没有可以受理的事项，请用“不予受理”。'
      : unexplained
        ? '不予受理的事项要选原因并写明情况。'
        : later.unsigned
          ? '容缺的材料要先由申请人签署容缺受理承诺书，再勾选“已签署”。'
          : null;
  const change = (code: string, part: { reason?: string; note?: string } | null) =>
    setDeclined(({ [code]: before, ...rest }) =>
      part === null ? rest : { ...rest, [code]: { reason: '', note: '', ...before, ...part } },
    );
  return (
    <ActPanel title={titleOf(going, ended)} onClose={onClose}>
      {stillAsked.length > 0 && (
        <p className="act-warning" role="status">
          还有 {stillAsked.length} 处补正没有完成：{stillAsked.join('、')}
          。材料收到了先核对；填写内容可以当面代为补正。
        </p>
      )}
      {lacks.length > 0 && (
        <p className="act-warning" role="status">
          还有 {lacks.length} 份必需材料没有核对到位：{lacks.join('、')}。请先核对，或者一次性告知补正。
        </p>
      )}
      {broken !== null && lacking.some(each => each.days !== null) && <BrokenPromiseNote broken={broken} />}
      <LaterMaterials later={later} />
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
              {waitText(item, ended)}
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
                  options={reasonsForItem(reasons, item.code).map(reason => ({
                    value: reason.code,
                    label: reason.text,
                  }))}
                  showSearch={{ optionFilterProp: 'label' }}
                  popupMatchSelectWidth={false}
                  onChange={reason => change(item.code, { reason })}
                />
                <Input.TextArea
                  autoSize={{ minRows: 1, maxRows: 6 }}
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
          disabled={lacks.length > 0 || stillAsked.length > 0 || why !== null}
          onClick={() =>
            onAccept({
              declined: Object.entries(declined).map(([item, { reason, note }]) => ({
                item,
                reason,
                note: note.trim(),
              })),
              deferral: later.draft,
              here,
            })
          }
        >
          {confirmLabel}
        </Button>
        <Button onClick={onClose}>取消</Button>
        {mayBeAbsent && (
          <Checkbox checked={here} onChange={event => setHere(event.target.checked)}>
            申请人在场（登记到场一次）
          </Checkbox>
        )}
      </div>
    </ActPanel>
  );
}

/** What happens now and what later: nobody is told that everything goes out where something waits (R3.1). */
function titleOf(going: readonly Going[], ended: ReadonlySet<string>): string {
  const now = going.filter(item => item.waitsFor.length === 0);
  const later = going.filter(item => item.waitsFor.length > 0 && !ended.has(item.name));
  const agencies = new Set(now.map(item => item.agency)).size;
  const sent = `受理 ${now.length + later.length} 个事项：${now.length} 个现在分送 ${agencies} 个部门`;
  return later.length === 0 ? sent : `${sent}，${later.length} 个等前置事项办结后分送`;
}

/** Names of items that will not go on: turned down, or waiting for one that is, however far down the line. */
function endedNames(
  items: readonly Going[],
  declined: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const ended = new Set(items.filter(item => declined[item.code] !== undefined).map(item => item.name));
  for (let before = -1; before !== ended.size; ) {
    before = ended.size;
    for (const item of items) if (item.waitsFor.some(name => ended.has(name))) ended.add(item.name);
  }
  return ended;
}

function waitText({ waitsFor }: Going, ended: ReadonlySet<string>): string {
  if (waitsFor.length === 0) return '';
  const blocked = waitsFor.filter(name => ended.has(name));
  if (blocked.length > 0) return `（前置的${blocked.map(quoted).join('、')}不办理，本项随之终止）`;
  return `（${waitsFor.map(quoted).join('、')}办结后自动分送）`;
}

function quoted(name: string): string {
  return `“${name}”`;
}
