import type { Progress } from '../progress.ts';
import type { GivenResultFile, ResultFile } from '../result-file.ts';

/** The files of a result as history refers to them: names and digests go into the box (law 5), and the same contents are kept once. */
export function keepResultFiles(
  progress: Progress,
  files: readonly GivenResultFile[] = [],
): { files?: readonly ResultFile[] } {
  if (files.length === 0) return {};
  const once = files.filter(({ digest }, place) => files.findIndex(each => each.digest === digest) === place);
  return {
    files: once.map(({ given, name, digest }) => ({
      ...given,
      sealed: progress.keep(`result-files/${given.file}`, { name, digest }),
    })),
  };
}
