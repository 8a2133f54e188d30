import { cardWords } from '@yimen/domain/oversight/words.ts';
import { instantText } from '../../parts/instant.ts';
import type { ShownCard } from './card-page.tsx';

/** What happened to the card, in order: issued, answered and how, taken back and why. */
export function CardTimeline({ card }: { card: ShownCard['card'] }) {
  return (
    <ol className="card-timeline">
      <li>
        <When at={card.issuedAt} />
        系统发{cardWords[card.level]}，告知{card.agency}
        {card.handler === null ? '' : ` ${card.handler}`}和牵头单位
      </li>
      {card.answers.map(({ by, at, why, measure }, place) => (
        <li key={at}>
          <When at={at} />
          {by}
          {place === 0 ? `反馈${card.inTime === false ? '（逾期）' : ''}` : '补充反馈'}
          <span className="card-said">原因：{why}</span>
          <span className="card-said">措施：{measure}</span>
        </li>
      ))}
      {card.cancelled !== null && (
        <li>
          <When at={card.cancelled.at} />
          {card.cancelled.by} 撤销
          <span className="card-said">理由：{card.cancelled.reason}</span>
        </li>
      )}
    </ol>
  );
}

function When({ at }: { at: string }) {
  return (
    <time dateTime={at} className="numeric quiet">
      {instantText(at)}
    </time>
  );
}
