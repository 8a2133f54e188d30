import { subjectOf } from '../access/offers.ts';
import type { GuardedAct } from '../access/policy.ts';
import { permits } from '../access/scope.ts';
import { type FileFact, type FileFormat, type FileGiver, filesOf, giverOf } from '../application/file.ts';
import { objectToGiving, objectToRemoving } from '../application/giving.ts';
import type { MaterialDefinition } from '../service/definition.ts';
import { answersOf, type Lens } from './lens.ts';

/** One file as it is listed, and called when it is saved: `M02-退出现役证-1.jpg`, whatever it was called where it came from. */
export type FileLine = {
  id: string;
  title: string;
  format: FileFormat;
  bytes: number;
  pages: number;
  from: FileGiver;
  at: string;
  /** This person may take it away now. */
  removable: boolean;
};

/** The files of one material. Who sees the material sees them, and nobody else: views decide by material (law 8). */
export function fileLines(lens: Lens, { code, name }: MaterialDefinition): FileLine[] {
  return filesOf(lens.application, code).map((fact, place) => ({
    id: fact.file,
    title: `${code}-${brief(name)}-${place + 1}.${extensions[fact.format]}`,
    format: fact.format,
    bytes: fact.bytes,
    pages: fact.pages,
    from: fact.from,
    at: fact.at,
    removable: mayRemove(lens, fact),
  }));
}

/** May this person give one more file of this material now? Asked of the tables that guard the act (law 7). */
export function mayGive(lens: Lens, material: string): boolean {
  const { application, service, person } = lens;
  if (person.kind === 'stranger' || !isPermitted(lens, 'attachFile')) return false;
  return objectToGiving(application, service, answersOf(lens), giverOf(person), material) === null;
}

function mayRemove(lens: Lens, fact: FileFact): boolean {
  const { application, person } = lens;
  if (person.kind === 'stranger' || !isPermitted(lens, 'removeFile')) return false;
  return objectToRemoving(application, fact, giverOf(person)) === null;
}

function isPermitted({ application, person }: Lens, act: GuardedAct): boolean {
  return permits(person, act, subjectOf(application, null));
}

/** The first of the names a material goes by, without what a file system takes amiss. */
function brief(name: string): string {
  return [...(name.split(/[、或（(]/)[0] ?? name)]
    .filter(sign => /[\p{L}\p{N}]/u.test(sign))
    .slice(0, 20)
    .join('');
}

const extensions = { jpeg: 'jpg', pdf: 'pdf' } as const satisfies Record<FileFormat, string>;
