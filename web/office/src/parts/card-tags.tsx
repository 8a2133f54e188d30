import type { CardLevel, CardStanding } from '@yimen/domain/oversight/card.ts';
import { cardStandingWords, cardWords } from '@yimen/domain/oversight/words.ts';
import './cards.css';

/** 黄牌 or 红牌: colour and word, never colour alone. */
export function LevelTag({ level }: { level: CardLevel }) {
  return <span className={`card-level card-${level}`}>{cardWords[level]}</span>;
}

type Standing = { standing: CardStanding; inTime: boolean | null; overdue: boolean };

/** How a card stands; a late answer says so. */
export function StandingTag({ standing, inTime, overdue }: Standing) {
  if (overdue) return <span className="tag red">逾期未反馈</span>;
  const words = standing === 'answered' && inTime === false ? '逾期反馈' : cardStandingWords[standing];
  return <span className={`tag ${tones[standing]}`}>{words}</span>;
}

const tones = { open: 'amber', answered: 'green', cancelled: 'grey' } as const satisfies Record<
  CardStanding,
  string
>;
