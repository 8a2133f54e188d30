import { findCard } from '../../oversight/card.ts';
import type { Actor } from '../actor.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';

/**
 * 撤销督办牌: by who approves it and with his reason in words; the card stays in the history and counts no more (R6.2). Nobody takes back
 * a card of his own office: in 东莞 and 中山 the office that looks on has items of its own.
 */
export const cancelCard: Act<CommandOf<'cancelCard'>> = (progress, { card: number, reason }) => {
  const card = findCard(progress.state, number);
  if (card === null) return { code: 'no-such-card', card: number };
  if (card.cancelled !== null) return { code: 'card-cancelled', card: number };
  if (isOwn(progress.context.actor, card.agency)) return { code: 'card-own-office', card: number };
  const note = keepNote(progress, reason);
  if (note === null) return { code: 'card-needs-words' };
  progress.emit({ type: 'CardCancelled', card: number, item: card.item, note });
  return null;
};

function isOwn(actor: Actor, agency: string): boolean {
  return actor.kind === 'staff' && actor.agency === agency;
}
