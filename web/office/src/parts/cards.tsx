import { Link } from '@tanstack/react-router';
import type { CardLine } from '@yimen/domain/view/card-line.ts';
import { LevelTag, StandingTag } from './card-tags.tsx';
import { reasonOf, timeLeft } from './card-words.ts';

/** The cards of a case or item (R6.2), the latest first: why each was issued, how it stands, and its own page to answer or take it back. */
export function Cards({ application, cards }: { application: string; cards: readonly CardLine[] }) {
  if (cards.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="cards-of-case">
      <h2 id="cards-of-case">督办牌 {cards.length} 张</h2>
      <ul className="card-list">
        {cards.map(card => (
          <li key={card.card}>
            <LevelTag level={card.level} />
            <span className="card-list-words">
              <strong>{card.item.name}</strong>
              <span>{reasonOf(card)}</span>
              <span className="quiet">
                {card.agency}
                {card.handler === null ? '' : ` ${card.handler}`}，最迟 {card.answerBy} 反馈
              </span>
            </span>
            <StandingTag {...card} />
            <Link
              to="/cards/$application/$card"
              params={{ application, card: String(card.card) }}
              className="nowrap"
            >
              {card.offers.some(({ act, can }) => act === 'answerCard' && can) && timeLeft(card) !== null
                ? '去反馈'
                : '查看'}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
