import { isSignedFor } from '../../custody/sheet.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';
import { objectToOther } from './claim.ts';

/** 签收: the department has it, and whoever signs for it holds it. What goes on paper is received by signing for its sheet (R3.4). */
export const receive: Act<CommandOf<'receive'>> = (progress, { item }) => {
  const objection = objectToOther(progress, item);
  if (objection !== null) return objection;
  const state = getStateOfItem(progress.state, item);
  if (state.channel === 'paper' && !isSignedFor(state)) return { code: 'papers-unsigned', item };
  progress.emit({ type: 'ItemReceived', item });
  return null;
};
