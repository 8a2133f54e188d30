import { urgedWords } from '@yimen/domain/oversight/words.ts';
import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { App, Select } from 'antd';
import { useId, useState } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { PanelForm } from '../../parts/panel-form.tsx';
import { WordsField } from '../../parts/words-field.tsx';

/** 督促 from the case (R6.2): an office about its item, the window or the lead about the case, in words. Offered to whom the policy lets. */
export function UrgeForm({ view }: { view: LeadView }) {
  const [asking, setAsking] = useState(false);
  if (view.urging === null) return null;
  return asking && view.urging.can ? (
    <Asking view={view} onClose={() => setAsking(false)} />
  ) : (
    <OfferButtons offers={[view.urging]} onAct={() => setAsking(true)} />
  );
}

function Asking({ view, onClose }: { view: LeadView; onClose: () => void }) {
  const { message } = App.useApp();
  const id = useId();
  const choices = targetsOf(view);
  const [target, setTarget] = useState(choices[0]?.value);
  const [note, setNote] = useState('');
  const params = { id: view.id };
  const urge = useAct('POST /api/lead/applications/:id/urges', {
    answers: lookKey('GET /api/lead/applications/:id', { params }),
    changes: ['GET /api/urges'],
    onDone: () => {
      void message.success('已督促，对方在“督促”中可以看到');
      onClose();
    },
  });
  const send = () => {
    const chosen = choices.find(each => each.value === target);
    if (chosen === undefined) return;
    const { to, item } = chosen;
    urge.mutate({ params, body: { to, note: note.trim(), ...(item !== undefined && { item }) } });
  };
  return (
    <PanelForm
      title="向谁督促，请对方做什么"
      hint="对方会在“督促”中看到您写的内容，并在那里答复。"
      submit="发出督促"
      busy={urge.isPending}
      lacks="选择督促谁，写明请对方做什么（不少于 2 个字）"
      ready={target !== undefined && note.trim().length >= 2}
      onSubmit={send}
      onClose={onClose}
    >
      <div className="urge-form">
        <div>
          <label htmlFor={id}>督促谁</label>
          <Select id={id} value={target} onChange={setTarget} options={choices} style={{ width: '100%' }} />
        </div>
        <WordsField
          label="请对方做什么"
          placeholder="如：请于本周内办结，并说明超期原因"
          value={note}
          onChange={setNote}
        />
      </div>
    </PanelForm>
  );
}

type Target = { value: string; label: string; to: 'agency' | 'window' | 'lead'; item?: string };

/** The offices whose items are still open, then the window and the lead, as far as this person may urge them. */
function targetsOf({ urging, items }: LeadView): Target[] {
  const whom = urging?.whom ?? [];
  const open = items.filter(({ status }) => status !== 'concluded');
  const offices = open.map(({ code, name, agency }) => ({
    value: code,
    label: `${agency}：${name}`,
    to: 'agency' as const,
    item: code,
  }));
  const others = whom.filter(to => to !== 'agency').map(to => ({ value: to, label: urgedWords[to], to }));
  return [...(whom.includes('agency') ? offices : []), ...others];
}
