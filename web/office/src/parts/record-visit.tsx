import { ProblemError } from '@yimen/contract/client.ts';
import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { ActPanel } from './act-panel.tsx';
import { instantText } from './instant.ts';
import { useStaff } from './session.tsx';

type VisitDraft = { place: string; why: string; items: string[]; on?: string; confirmed?: true };
type Props = {
  /** What he may have come for; left out where it can be one item only. */
  items?: readonly { code: string; shortName: string }[];
  busy: boolean;
  /** How the last try was answered, if it was refused. */
  error: unknown;
  onRecord: (visit: VisitDraft) => void;
  onClose: () => void;
};

/** A time the soldier had to come (R4.3): where, why, for which items. What is on record for that day already is asked about, not counted twice. */
export function RecordVisit({ items = [], busy, error, onRecord, onClose }: Props) {
  const id = useId();
  const [place, setPlace] = useState(useStaff().agency.name.slice(0, 60));
  const [why, setWhy] = useState('');
  const [about, setAbout] = useState<string[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  const today = instantText(new Date().toISOString()).slice(0, 10);
  const [on, setOn] = useState(today);
  const visit = {
    place: place.trim(),
    why: why.trim(),
    items: about,
    ...(on === today ? {} : { on }),
  };
  const same = JSON.stringify([visit.place, on, [...about].sort()]);
  const ready = visit.place !== '' && visit.why !== '' && on !== '' && on <= today;
  const onRecordNow = asked === same ? onRecordOf(error) : null;
  return (
    <ActPanel title="登记申请人到场一次" onClose={onClose}>
      <form
        className="act-grid"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!ready || busy) return;
          setAsked(same);
          onRecord(onRecordNow === null ? visit : { ...visit, confirmed: true });
        }}
      >
        <label htmlFor={`${id}-on`}>到场日期</label>
        <Input
          id={`${id}-on`}
          className="visit-on"
          type="date"
          value={on}
          max={today}
          onChange={event => setOn(event.target.value)}
        />
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
          placeholder="如：补交立功证书，采集人像和指纹"
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
        {onRecordNow !== null && (
          <p className="act-warning" role="alert">
            {onRecordNow}
          </p>
        )}
        <div className="act-buttons">
          <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
            {onRecordNow === null ? '登记到场' : '仍要登记'}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </ActPanel>
  );
}

/** What the panel says itself, so that the message need not. */
export function isAskedInPanel(error: ProblemError): boolean {
  return onRecordOf(error) !== null;
}

/** The server's sentence when the same visit is on record for that day. */
function onRecordOf(error: unknown): string | null {
  return error instanceof ProblemError && error.problem.code === 'visit-on-record'
    ? error.problem.detail
    : null;
}
