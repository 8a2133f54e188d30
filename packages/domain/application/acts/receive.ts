import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';
import { objectToOther } from './claim.ts';

/** 签收: the department has it, and whoever signs for it holds it. */
export const receive: Act<CommandOf<'receive'>> = (progress, { item }) => {
  const objection = objectToOther(progress, item);
  if (objection !== null) return objection;
  progress.emit({ type: 'ItemReceived', item });
  return null;
};
