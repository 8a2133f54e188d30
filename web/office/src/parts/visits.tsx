import type { VisitLine as Line } from '@yimen/domain/view/visit-line.ts';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { instantText } from './instant.ts';
import './visits.css';

type Strike = { visit: number; why: string };
type Props = {
  visits: readonly Line[];
  /** Short names by item code; left out where every visit is for the one item of the page. */
  names?: ReadonlyMap<string, string>;
  busy: boolean;
  onStrike: (strike: Strike) => void;
};

/** Every time the soldier really came: where, why, for which items (R4.3). What was recorded wrongly is struck off here, with a reason. */
export function Visits({ visits, names, busy, onStrike }: Props) {
  const [striking, setStriking] = useState<number | null>(null);
  return (
    <ol className="visits">
      {visits.map(visit => (
        <li key={visit.number}>
          <time dateTime={visit.on} className="numeric nowrap">
            {visit.on}
          </time>
          <span className="visit-words">
            {[visit.place, visit.why].filter(words => words !== '').join('，')}
            {names !== undefined && visit.items.length > 0 && (
              <span className="quiet">（{visit.items.map(code => names.get(code) ?? code).join('、')}）</span>
            )}
            <span className="quiet">
              （{instantText(visit.recorded.at)} {visit.recorded.by} 登记）
            </span>
          </span>
          {striking !== visit.number &&
            visit.offers
              .filter(offer => offer.can)
              .map(offer => (
                <Button
                  key={offer.act}
                  size="small"
                  aria-label={`${offer.label}：${visit.on} ${visit.place}`}
                  onClick={() => setStriking(visit.number)}
                >
                  撤销登记
                </Button>
              ))}
          {striking === visit.number && (
            <StrikeForm
              busy={busy}
              onStrike={why => onStrike({ visit: visit.number, why })}
              onClose={() => setStriking(null)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

type StrikeProps = { busy: boolean; onStrike: (why: string) => void; onClose: () => void };

function StrikeForm({ busy, onStrike, onClose }: StrikeProps) {
  const id = useId();
  const [why, setWhy] = useState('');
  const ready = why.trim().length >= 2;
  return (
    <form
      className="visit-strike"
      aria-label="撤销到场登记"
      noValidate
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={event => {
        event.preventDefault();
        if (ready && !busy) onStrike(why.trim());
      }}
    >
      <label htmlFor={id}>撤销原因</label>
      <Input
        id={id}
        autoFocus
        value={why}
        maxLength={100}
        placeholder="如：登记到别人的办件上"
        onChange={event => setWhy(event.target.value)}
      />
      <Button danger type="primary" htmlType="submit" loading={busy} disabled={!ready}>
        撤销登记
      </Button>
      <Button onClick={onClose}>取消</Button>
      <p className="quiet">撤销后不再计入到场次数；登记和撤销都留在办理记录里。</p>
    </form>
  );
}
