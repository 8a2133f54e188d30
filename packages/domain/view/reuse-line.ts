import type { FileFact } from '../application/file.ts';
import type { Held } from '../application/held.ts';
import type { Reuse } from '../application/reuse.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import { findReason } from '../service/reasons-for.ts';
import { agencyName, type Lens, noteOf } from './lens.ts';

/** Where a material that serves again comes from, in words (R5.2): which case, for what, when and by whom it was checked, until when it serves. */
export type SourceLine = {
  number: string;
  usedFor: readonly string[];
  checkedOn: PlainDate;
  office: string;
  /** The office where the original lies; null where its files are there anew. */
  keeper: string | null;
  /** Null: for good. */
  until: PlainDate | null;
};
/** One that may be taken with one press. */
export type HeldLine = SourceLine & { material: string; files: number };
/** For himself, with the case it lies in and its files there, to be looked at before he takes it. */
export type OwnHeldLine = HeldLine & { lies: string; pictures: Pick<FileFact, 'file' | 'format'>[] };
/** One that was taken. `givenBack`: the original is with him again. `refused`: the window did not take it, and why. */
export type ReuseLine = SourceLine & {
  givenBack: boolean;
  refused: { reason: string; note: string | null } | null;
};

/** Counts the files that would be copied (R5.2); whose they are (`lies`) is not told. */
export function heldLine(lens: Pick<Lens, 'directory'>, { material, source, files }: Held): HeldLine {
  return { material, files: files.length, ...sourceLine(lens, source) };
}

/** The same for the soldier himself: in which earlier case it lies, and its pictures, so that he sees what he agrees to use again (R5.2). */
export function ownHeldLine(lens: Pick<Lens, 'directory'>, held: Held): OwnHeldLine {
  const pictures = held.files.map(({ file, format }) => ({ file, format }));
  return { ...heldLine(lens, held), lies: held.lies, pictures };
}

/** What became of the reuse of one material; null where it was never taken from earlier. */
export function reuseLine(lens: Lens, material: string): ReuseLine | null {
  const fact = lens.application.reuses?.[material];
  if (fact === undefined) return null;
  const { refused } = fact;
  const reason = refused && (findReason(lens.service.reasons, refused.reason)?.text ?? refused.reason);
  return {
    ...sourceLine(lens, fact),
    givenBack: fact.keeper !== null && lens.givenBack?.includes(material) === true,
    refused: refused ? { reason: reason!, note: noteOf(lens, refused.note) } : null,
  };
}

function sourceLine(
  { directory }: Pick<Lens, 'directory'>,
  { number, usedFor, checkedAt, office, keeper, until }: Reuse,
): SourceLine {
  const name = agencyName({ directory }, office);
  const lies = keeper === null ? null : agencyName({ directory }, keeper);
  return { number, usedFor, checkedOn: dateOfInstant(checkedAt), office: name, keeper: lies, until };
}
