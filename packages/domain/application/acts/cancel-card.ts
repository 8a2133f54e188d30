import { findCard } from '../../oversight/card.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';

/** 撤销督办牌: by who approves it and with his reason in words; the card stays in the history and counts no more (R6.2). */
export const cancelCard: Act<CommandOf<'cancelCard'>> = (progress, { card: number, reason }) => {
  const card = findCard(progress.state, number);
  if (card === null) return { code: 'no-such-card', card: number };
  if (card.cancelled !== null) return { code: 'card-cancelled', card: number };
  const note = keepNote(progress, reason);
  if (note === null) return { code: 'card-needs-words' };
  progress.emit({ type: 'CardCancelled', card: number, item: card.item, note });
  return null;
};
