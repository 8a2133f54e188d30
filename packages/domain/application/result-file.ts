import type { Application } from './application.ts';
import type { GivenFile } from './file.ts';

/** How many files an office may add to a result: a certificate with both sides, and one page beside it. */
export const mostResultFiles = 3;

/** A file of a result as an act brings it: already checked, already lying sealed at its address (decision 0026). */
export type GivenResultFile = { given: Omit<GivenFile, 'material'>; name: string; digest: string };

/** A file of a result (R4.2), such as an electronic certificate. Its name and the digest of its contents lie in the sealed box under `sealed` (law 5). */
export type ResultFile = GivenResultFile['given'] & { sealed: string };

/** The files of the result of one item, or of all, in the order the office put them. An item that lapsed afterwards has no result, and no files. */
export function resultFilesOf(
  { items }: Pick<Application, 'items'>,
  item?: string,
): readonly (ResultFile & { item: string; at: string })[] {
  return Object.values(items)
    .filter(({ code }) => item === undefined || code === item)
    .sort((a, b) => a.code.localeCompare(b.code))
    .flatMap(({ code, stage }) =>
      stage.status === 'concluded'
        ? (stage.files ?? []).map(file => ({ ...file, item: code, at: stage.at }))
        : [],
    );
}

/** Null when no result has such a file. */
export function findResultFile(application: Pick<Application, 'items'>, file: string): ResultFile | null {
  return resultFilesOf(application).find(each => each.file === file) ?? null;
}
