import { getMaterial } from '../../service/lookup.ts';
import { uploadRule } from '../../service/upload-rule.ts';
import type { CommandOf } from '../command.ts';
import { filesOf, findFile, giverOf } from '../file.ts';
import { objectToGiving } from '../giving.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { removeFile } from './remove-file.ts';

/**
 * A file of a material (R2.4): a photograph or a PDF that has passed the intake and lies sealed at its address. What it was
 * called and the digest of its contents go into the box; the same contents are not taken twice for one material. What it replaces
 * goes in the same act, so that a good photograph is never gone before a better one is here.
 */
export const attachFile: Act<CommandOf<'attachFile'>> = (progress, { given, name, digest, replaces }) => {
  const { context } = progress;
  const { material, file, format } = given;
  const staying = replaces === undefined ? null : takeAway(progress, material, replaces);
  if (staying !== null) return staying;
  const objection = objectToGiving(
    progress.state,
    context.service,
    currentAnswers(progress),
    giverOf(context.actor),
    material,
  );
  if (objection !== null) return objection;
  const { formats } = uploadRule(getMaterial(context.service, material));
  if (!formats.includes(format)) return { code: 'format-not-taken', material, formats: [...formats] };
  if (isThere(progress, material, digest)) return { code: 'file-repeated', material };
  const sealed = progress.keep(`files/${file}`, { name, digest });
  progress.emit({ type: 'FileAttached', ...given, sealed });
  return null;
};

function takeAway(progress: Progress, material: string, file: string): Refusal | null {
  if (findFile(progress.state, file)?.material !== material) return { code: 'no-such-file', file };
  return removeFile(progress, { type: 'removeFile', file });
}

function isThere({ state, box }: Progress, material: string, digest: string): boolean {
  return filesOf(state, material).some(({ sealed }) => {
    const kept = box[sealed];
    return typeof kept === 'object' && kept.digest === digest;
  });
}
