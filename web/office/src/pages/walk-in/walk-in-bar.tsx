import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { Button, Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import type { Marks } from '../../parts/check-off.tsx';
import { KeyHint } from '../../parts/key-hint.tsx';
import { useCtrlEnter } from '../../parts/use-ctrl-enter.ts';
import { type Acceptance, AcceptPanel } from '../window/accept-panel.tsx';
import type { CurrentForm } from '../window/current-form.ts';
import { lacking } from '../window/marks.ts';

type Props = {
  service: ServiceDefinition;
  now: CurrentForm;
  marks: Marks;
  /** A promise of 容缺 the person broke earlier. */
  broken: { number: string; until: string } | null;
  agencies: readonly { item: string; name: string }[];
  place: string;
  onPlace: (place: string) => void;
  busy: boolean;
  /** Checks the form; answers false after going to the first thing to mend. */
  validate: () => Promise<boolean>;
  onHold: () => void;
  onAccept: (decision: Acceptance) => void;
  /** A question the server asked back, which stands in the way until it is answered. */
  question: ReactNode;
};

/** The end of the pass: accept and send out, or register now and decide later. */
export function WalkInBar({
  service,
  now,
  marks,
  broken,
  agencies,
  place,
  onPlace,
  busy,
  validate,
  onHold,
  onAccept,
  question,
}: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const agencyOf = new Map(agencies.map(each => [each.item, each.name]));
  const needed = now.materials.map(({ definition, usedBy, optional, internal }) => ({
    code: definition.code,
    name: definition.name,
    optional,
    internal,
    declared: null,
    usedBy: usedBy.map(code => ({ code })),
  }));
  const items = now.plan
    .filter(each => each.included)
    .map(({ item, waitsFor }) => ({
      code: item,
      name: getItem(service, item).name,
      agency: agencyOf.get(item) ?? '',
      waitsFor: waitsFor.map(code => getItem(service, code).name),
    }));
  const openOrClose = () => void validate().then(ready => setOpen(ready && !open));
  useCtrlEnter(openOrClose);
  return (
    <div className="action-bar">
      {question}
      {open && question === null && (
        <AcceptPanel
          items={items}
          reasons={service.reasons.refusal}
          lackingFor={codes => lacking(service, needed, marks, codes)}
          broken={broken}
          busy={busy}
          confirmLabel="确认受理并分送"
          onAccept={onAccept}
          onClose={() => setOpen(false)}
        />
      )}
      <div className="offers">
        <Button type="primary" aria-expanded={open} aria-keyshortcuts="Control+Enter" onClick={openOrClose}>
          受理<KeyHint>Ctrl+Enter</KeyHint>
        </Button>
        <Button loading={busy && !open} onClick={() => void validate().then(ready => ready && onHold())}>
          先登记，暂不受理
        </Button>
        <span className="place">
          <label htmlFor={id}>受理地点</label>
          <Input id={id} value={place} maxLength={60} onChange={event => onPlace(event.target.value)} />
        </span>
      </div>
    </div>
  );
}
