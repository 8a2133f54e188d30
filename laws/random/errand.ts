import { isPaperAct } from '@yimen/domain/access/paper-offers.ts';
import { allowed } from '@yimen/domain/application/allowed.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import { findReuse } from '@yimen/domain/application/reuse.ts';
import { isBad } from '@yimen/domain/oversight/rating.ts';
import { type Going, type Wish, wish } from './command-for.ts';
import { right } from './intent.ts';

/**
 * What a run is out for, filled in rightly, where the state allows it: on the whole, or on the first item that can take it.
 * Every act is some run's errand, so that what a new act brings about happens by itself and not by the luck of the seed.
 */
export function errandFrom(going: Going, act: CommandType): Wish | null {
  const { state } = going;
  if (act === 'endReuse' && !Object.keys(state.reuses ?? {}).some(code => findReuse(state, code) !== null))
    return errandFrom(going, 'reuseMaterial'); // there is none to end yet
  if ((act === 'answerCard' || act === 'cancelCard') && state.cards === undefined)
    return allowed(state).includes('issueCards') ? wish(going, '01', 'issueCards', right) : null;
  if (act === 'answerUrge' && state.urges === undefined) return errandFrom(going, 'urge');
  if ((act === 'callBack' || act === 'mendRating') && !(state.ratings ?? []).some(each => isBad(each.level)))
    return errandFrom(going, 'rate');
  if (act === 'mendRating' && state.ratings!.every(each => each.calledBack === null))
    return errandFrom(going, 'callBack');
  if (allowed(state).includes(act)) return wish(going, '01', act, right);
  const item = Object.keys(state.items).find(code => canTake(state, code, act));
  return item === undefined ? null : wish(going, item, act, right);
}

function canTake(state: Application, code: string, act: CommandType): boolean {
  return allowed(state, code).includes(act) && (!isPaperAct(act) || state.items[code]?.channel === 'paper');
}
