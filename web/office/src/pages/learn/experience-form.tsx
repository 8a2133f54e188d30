import { Input } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';

type Text = { title: string; text: string };

/** A text in plain paragraphs: an empty line begins the next one. */
export function ExperienceForm({
  before = { title: '', text: '' },
  busy,
  onSave,
  onClose,
}: {
  before?: Text;
  busy: boolean;
  onSave: (text: Text) => void;
  onClose: () => void;
}) {
  const [title, setTitle] = useState(before.title);
  const [text, setText] = useState(before.text);
  return (
    <PanelForm
      title="撰写典型经验"
      hint="只写纯文字，空一行为新的一段。不要写退役士兵的姓名、证件号码、电话和部队番号；有身份证号、手机号、银行卡号的不能报送。"
      submit="存为草稿"
      busy={busy}
      ready={title.trim() !== '' && text.trim() !== ''}
      onSubmit={() => onSave({ title: title.trim(), text: text.trim() })}
      onClose={onClose}
    >
      <div className="experience-form">
        <label htmlFor="experience-title">标题（60字以内）</label>
        <Input
          id="experience-title"
          maxLength={60}
          value={title}
          onChange={event => setTitle(event.target.value)}
        />
        <label htmlFor="experience-text">正文（做法、成效、可以推广的地方）</label>
        <Input.TextArea
          id="experience-text"
          maxLength={8000}
          autoSize={{ minRows: 8 }}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </div>
    </PanelForm>
  );
}
