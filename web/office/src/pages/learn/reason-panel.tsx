import { Input } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';

/** Why a text goes back or is taken down: its authors read it. */
export function ReasonPanel({
  title,
  busy,
  onReason,
  onClose,
}: {
  title: string;
  busy: boolean;
  onReason: (reason: string) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <PanelForm
      title={title}
      submit={title}
      busy={busy}
      ready={reason.trim() !== ''}
      onSubmit={() => onReason(reason.trim())}
      onClose={onClose}
    >
      <Input.TextArea
        aria-label="理由"
        placeholder="理由，撰写单位可以看到"
        maxLength={300}
        autoSize={{ minRows: 2 }}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
    </PanelForm>
  );
}
