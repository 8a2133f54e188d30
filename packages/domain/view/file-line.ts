import { subjectOf } from '../access/offers.ts';
import type { GuardedAct } from '../access/policy.ts';
import { permits } from '../access/scope.ts';
import { type FileFact, type FileFormat, type FileGiver, filesOf, giverOf } from '../application/file.ts';
import { objectToGiving, objectToRemoving } from '../application/giving.ts';
import { resultFilesOf } from '../application/result-file.ts';
import type { MaterialDefinition } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
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
    title: titleOf(code, name, place, fact.format),
    format: fact.format,
    bytes: fact.bytes,
    pages: fact.pages,
    from: fact.from,
    at: fact.at,
    removable: mayRemove(lens, fact),
  }));
}

/** A file of a result as it is listed, called for its item and what the result is: `02-居民户口簿-1.pdf`. */
export type ResultFileLine = Omit<FileLine, 'from' | 'removable'>;

/** The files of an item's result. Who may see the result sees them: the soldier, the window, that department and the lead (decision 0026). */
export function resultFileLines({ application, service }: Lens, item: string): ResultFileLine[] {
  const { name } = getItem(service, item).result;
  return resultFilesOf(application, item).map(({ file, format, bytes, pages, at }, place) => ({
    id: file,
    title: titleOf(item, name, place, format),
    format,
    bytes,
    pages,
    at,
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

function titleOf(code: string, name: string, place: number, format: FileFormat): string {
  return `${code}-${brief(name)}-${place + 1}.${extensions[format]}`;
}

/** The first of the names a material goes by, without what a file system takes amiss. */
function brief(name: string): string {
  return [...(name.split(/[、或（(]/)[0] ?? name)]
    .filter(sign => /[\p{L}\p{N}]/u.test(sign))
    .slice(0, 20)
    .join('');
}

const extensions = { jpeg: 'jpg', pdf: 'pdf' } as const satisfies Record<FileFormat, string>;
