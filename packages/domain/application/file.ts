import type { Actor } from './actor.ts';
import type { Application } from './application.ts';

/** What a file is kept as, whatever it came as: a picture made anew, or the PDF that passed every check. */
export const fileFormats = ['jpeg', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];
/** Who gave it: the soldier, or the window for him. */
export type FileGiver = 'applicant' | 'window';

/** A file as an act brings it: already checked, already lying sealed at its address in the object store (decision 0010). */
export type GivenFile = {
  file: string;
  material: string;
  format: FileFormat;
  bytes: number;
  pages: number;
  /** SM3 of the sealed bytes: where they lie, and the proof that they are these. */
  address: string;
};

/** A file of a material (R2.4). Its name and the digest of its contents lie in the sealed box under `sealed` (law 5). */
export type FileFact = GivenFile & {
  sealed: string;
  from: FileGiver;
  at: string;
  /** Copied from an earlier application with the material that serves again. */
  copied?: true;
};

/** Whose side somebody gives files for; whoever of the staff may, does it for the window. */
export function giverOf({ kind }: { kind: Actor['kind'] }): FileGiver {
  return kind === 'citizen' ? 'applicant' : 'window';
}

/**
 * The files of an application that have not been removed, oldest first; of one material where one is named. Ordered here,
 * because a state that was stored does not keep the order of its keys.
 */
export function filesOf(application: Application, material?: string): FileFact[] {
  const files = Object.values(application.files ?? {}).sort(
    (a, b) => a.at.localeCompare(b.at) || a.file.localeCompare(b.file),
  );
  return material === undefined ? files : files.filter(file => file.material === material);
}

/** Null when there is no such file, or it was removed. */
export function findFile(application: Application, file: string): FileFact | null {
  return filesOf(application).find(each => each.file === file) ?? null;
}
