import type { View } from '../../draft/draft.ts';
import { Icon } from '../../parts/icon.tsx';

/** Why this must be put right and who asks, at the very field or material. */
export function AskMark({ asks }: { asks: View['asks'] }) {
  return (
    <div className="ask">
      {asks.map(ask => (
        <p key={ask.id}>
          <Icon name="alert" />
          <span>
            <strong>需要补正：</strong>
            {ask.reason}
            {ask.note && <span className="block">{ask.note}</span>}
            <span className="block muted">{ask.from}提出</span>
          </span>
        </p>
      ))}
    </div>
  );
}
