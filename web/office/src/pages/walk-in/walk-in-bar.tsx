import type { DeclinedItem } from '@yimen/domain/application/command.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { Marks } from '../../parts/check-off.tsx';
import { AcceptPanel } from '../window/accept-panel.tsx';
import type { CurrentForm } from '../window/current-form.ts';
import { lacking } from '../window/marks.ts';
import '../window/act-panel.css';

type Props = {
  service: ServiceDefinition;
  now: CurrentForm;
  marks: Marks;
  agencies: readonly { item: string; name: string }[];
  place: string;
  onPlace: (place: string) => void;
  busy: boolean;
  /** Checks the form; answers false after going to the first thing to mend. */
  validate: () => Promise<boolean>;
  onHold: () => void;
  onAccept: (declined: DeclinedItem[]) => void;
};

/** The end of the pass: accept and send out, or register now and decide later. */
export function WalkInBar({
  service,
  now,
  marks,
  agencies,
  place,
  onPlace,
  busy,
  validate,
  onHold,
  onAccept,
}: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const agencyOf = new Map(agencies.map(each => [each.item, each.name]));
  const needed = now.materials.map(({ definition, usedBy, optional, internal }) => ({
    code: definition.code,
    name: definition.name,
    optional,
    internal,
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
  return (
    <div className="action-bar">
      {open && (
        <AcceptPanel
          items={items}
          reasons={service.reasons.refusal}
          lackingFor={codes => lacking(needed, marks, codes).map(each => each.name)}
          busy={busy}
          confirmLabel="确认受理并分送"
          onAccept={onAccept}
          onClose={() => setOpen(false)}
        />
      )}
      <div className="offers">
        <Button
          type="primary"
          aria-expanded={open}
          onClick={() => void validate().then(ready => setOpen(ready && !open))}
        >
          受理
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
