import type { CommandOf } from '../command.ts';
import { findFile, giverOf } from '../file.ts';
import { objectToRemoving } from '../giving.ts';
import type { Act } from '../progress.ts';

/** Takes a file away again: a blurred photograph, a wrong page. History keeps that it was there; its bytes are swept. */
export const removeFile: Act<CommandOf<'removeFile'>> = ({ state, context, emit }, { file }) => {
  const fact = findFile(state, file);
  if (fact === null) return { code: 'no-such-file', file };
  const objection = objectToRemoving(state, fact, giverOf(context.actor));
  if (objection !== null) return objection;
  emit({ type: 'FileRemoved', file, material: fact.material });
  return null;
};
