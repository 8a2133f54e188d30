import type { Application } from '@yimen/domain/application/application.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import type { Item } from '@yimen/domain/application/item.ts';
import { checksOf } from '../world.ts';
import { nextOnPaper } from './paper-acts.ts';

/** The next act of someone who does his work, with the number that fills it in rightly. */
export type Forward = { type: CommandType; pick: number };

/** What brings an application on its way, or the item in hand; sometimes a pause, as real work has. */
export function forwardFrom(state: Application, code: string, pick: number): Forward | null {
  if (state.status === 'none') return { type: 'start', pick: 1 };
  if (state.status === 'draft') return { type: 'submit', pick: 1 };
  if (state.status === 'submitted') return { type: 'accept', pick: 1 };
  if (state.status === 'correcting') return { type: 'answerCorrection', pick: 3 };
  const item = state.items[code];
  return state.status === 'accepted' && item !== undefined ? nextOf(item, pick) : null;
}

function nextOf(item: Item, pick: number): Forward | null {
  if (item.channel === 'paper') return nextOnPaper(item, pick);
  const { status } = item.stage;
  if (status === 'returned') return { type: 'redispatch', pick: 1 };
  if (status === 'dispatched') return { type: 'receive', pick: 1 };
  if (status !== 'received' && status !== 'paused') return null;
  if (item.claimedBy === null) return { type: 'claim', pick: 1 };
  if (status === 'paused') return { type: 'resume', pick: 1 };
  if (pick % 7 === 0) return { type: 'pause', pick: [1, 2, 6][pick % 3]! };
  const unchecked = checksOf(item.code).some(
    check => item.checks[check.code]?.outcome !== check.outcomes[0]!.value,
  );
  return { type: unchecked ? 'recordCheck' : 'conclude', pick: 1 };
}
