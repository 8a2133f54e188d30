import { getMaterial } from '../../service/lookup.ts';
import type { CommandOf } from '../command.ts';
import { giverOf } from '../file.ts';
import { objectToGiving } from '../giving.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { objectToReuse, type ReuseGiven, servesUntil } from '../reuse.ts';

/**
 * A material of an earlier application of the same person serves here too (R5.2): its files are copied under this application's key,
 * a kept original is named with where it lies. Whose it is the store has found out; whether it still serves is decided here.
 */
export const reuseMaterial: Act<CommandOf<'reuseMaterial'>> = (progress, { given }) =>
  reused(progress, given);

/** Shared with the walk-in, where what was taken from earlier goes in with everything else. */
export function reused(progress: Progress, { material, source, files }: ReuseGiven): Refusal | null {
  const { state, context } = progress;
  const from = giverOf(context.actor);
  const objection =
    objectToGiving(state, context.service, currentAnswers(progress), from, material) ??
    objectToReuse(state, material);
  if (objection !== null) return objection;
  const until = servesUntil(getMaterial(context.service, material), source.checkedAt, context.today);
  if (until === undefined || (files.length === 0 && source.keeper === null))
    return { code: 'not-reusable', material };
  const copied = files.map(({ given, name, digest }) => ({
    ...given,
    material,
    sealed: progress.keep(`files/${given.file}`, { name, digest }),
  }));
  progress.emit({ type: 'MaterialReused', material, source: { ...source, until }, files: copied });
  return null;
}
