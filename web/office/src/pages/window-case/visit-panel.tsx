import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';

type Props = {
  place: string;
  items: readonly { code: string; shortName: string }[];
  busy: boolean;
  onRecord: (visit: { place: string; why: string; items: string[] }) => void;
  onClose: () => void;
};

/** A time the soldier had to come (R4.3): where, why, for which items. */
export function VisitPanel({ place: usual, items, busy, onRecord, onClose }: Props) {
  const id = useId();
  const [place, setPlace] = useState(usual);
  const [why, setWhy] = useState('');
  const [about, setAbout] = useState<string[]>([]);
  const ready = place.trim() !== '' && why.trim() !== '';
  return (
    <section className="act-panel" aria-label="登记到场">
      <h2>登记申请人到场一次</h2>
      <form
        className="act-grid"
        onSubmit={event => {
          event.preventDefault();
          if (ready) onRecord({ place: place.trim(), why: why.trim(), items: about });
        }}
      >
        <label htmlFor={`${id}-place`}>地点</label>
        <Input
          id={`${id}-place`}
          value={place}
          maxLength={60}
          onChange={event => setPlace(event.target.value)}
        />
        <label htmlFor={`${id}-why`}>事由</label>
        <Input
          id={`${id}-why`}
          autoFocus
          value={why}
          maxLength={100}
          placeholder="如：补交立功证书"
          onChange={event => setWhy(event.target.value)}
        />
        {items.length > 0 && <span id={`${id}-items`}>涉及事项</span>}
        {items.length > 0 && (
          <Checkbox.Group
            aria-labelledby={`${id}-items`}
            options={items.map(item => ({ value: item.code, label: item.shortName }))}
            value={about}
            onChange={setAbout}
          />
        )}
        <div className="act-buttons">
          <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
            登记
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </section>
  );
}
