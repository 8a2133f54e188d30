import { Radio } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';

/** To whom it is published: nothing is chosen beforehand that lets more people read it. */
export function PublishPanel({
  busy,
  onPublish,
  onClose,
}: {
  busy: boolean;
  onPublish: (isPublic: boolean) => void;
  onClose: () => void;
}) {
  const [isPublic, setPublic] = useState(false);
  return (
    <PanelForm
      title="发布"
      hint="发布前请确认没有个人信息和部队信息。"
      submit="发布"
      busy={busy}
      onSubmit={() => onPublish(isPublic)}
      onClose={onClose}
    >
      <Radio.Group
        aria-label="发布范围"
        value={isPublic}
        onChange={event => setPublic(event.target.value)}
        options={[
          { value: false, label: '全省工作人员' },
          { value: true, label: '全省工作人员和社会公众' },
        ]}
      />
    </PanelForm>
  );
}
