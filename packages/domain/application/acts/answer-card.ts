import { findCard } from '../../oversight/card.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';

/**
 * 反馈: the office that has the card says why it came to this and what it does about it (domain.md §3.4). It may add to its answer;
 * whether the first came in time is seen from its day. Nobody answers a card that was taken back.
 */
export const answerCard: Act<CommandOf<'answerCard'>> = (progress, { card: number, why, measure }) => {
  const card = findCard(progress.state, number);
  if (card === null) return { code: 'no-such-card', card: number };
  if (card.cancelled !== null) return { code: 'card-cancelled', card: number };
  if (why.trim() === '' || measure.trim() === '') return { code: 'card-needs-words' };
  const place = progress.state.revision + 1;
  progress.emit({
    type: 'CardAnswered',
    card: number,
    item: card.item,
    why: progress.keep(`card-why/${place}`, why.trim()),
    measure: progress.keep(`card-measure/${place}`, measure.trim()),
  });
  return null;
};
